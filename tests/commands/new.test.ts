import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { site } from '../../src/site.ts';
import { pages, writeContent } from '../load/write-content.ts';
import { runCommand } from './run-command.ts';

const example = 'Write `npm run new -- "Why is the border closed?"`.';

describe('npm run new', () => {
  it('writes an article with what it can know and a reminder of how to write dates', async () => {
    const root = writeContent({});
    const { code, out } = await runCommand('new', ['Why is the border: closed?'], { cwd: root });
    expect(code).toBe(0);
    expect(out).toBe(
      'Wrote content/articles/why-is-the-border-closed.md. Fill it in, see it with `npm run dev`, and check it with `npm run check`.\n',
    );
    const text = readFileSync(join(root, 'content/articles/why-is-the-border-closed.md'), 'utf8');
    expect(text).toMatch(
      /^---\ntitle: "Why is the border: closed\?"\ndescription:\npublished: \d{4}-\d\d-\d\d\nauthors:\n/u,
    );
    expect(text).toContain(`\nauthors:\n  - ${site.byline}\n---\n`);
    expect(text).toContain(':date[last July]{edtf=2023-07}');
  });

  it('is refused by the check until the description and the text are there, and by nothing else', async () => {
    const root = writeContent(pages);
    await runCommand('new', ['A title'], { cwd: root });
    const { code, out } = await runCommand('check', ['--json'], { cwd: root });
    expect(code).toBe(1);
    const diagnostics = JSON.parse(out) as readonly { code: string; line: number }[];
    expect(diagnostics.map((diagnostic) => `${diagnostic.code} ${diagnostic.line}`)).toEqual([
      'wrong-field 3',
      'no-text 11',
    ]);
  });

  it.each([
    ['Über die Straße nach Łódź', 'uber-die-strasse-nach-lodz'],
    ['Café, Ærø & Đà Nẵng', 'cafe-aero-da-nang'],
  ])('makes the address of %j of the letters nearest to its own', async (title, slug) => {
    const root = writeContent({});
    await runCommand('new', [title], { cwd: root });
    expect(readdirSync(join(root, 'content/articles'))).toEqual([`${slug}.md`]);
  });

  it('never overwrites', async () => {
    const root = writeContent({ 'content/articles/a-title.md': 'Mine.\n' });
    const { code, err } = await runCommand('new', ['A title!'], { cwd: root });
    expect(code).toBe(1);
    expect(err).toBe('There is `content/articles/a-title.md` already; it stays as it is. Choose another title.\n');
    expect(readFileSync(join(root, 'content/articles/a-title.md'), 'utf8')).toBe('Mine.\n');
    expect(readdirSync(join(root, 'content/articles'))).toEqual(['a-title.md']);
  });

  it('says what is in the way where it cannot write, and what to do', async () => {
    const root = writeContent({ 'content/articles': 'A file.\n' });
    const { code, err } = await runCommand('new', ['A title'], { cwd: root });
    expect(code).toBe(1);
    expect(err).toMatch(
      /^Expected to write content\/articles\/a-title\.md; the system refused\.\nEEXIST: .*\n {2}Move away .*\n$/u,
    );
  });

  it.each([
    ['방문', 'Expected a title with Latin letters or digits, since the address is made from it; found “방문”.'],
    ['?!', 'Expected a title with Latin letters or digits, since the address is made from it; found “?!”.'],
    [
      'Index',
      'Expected a title whose address is free; “Index” gives `index`, where the site has the list of articles.\nChoose another title.\n',
    ],
    [
      'Con',
      'Expected a title that can name a file on every system; Windows keeps `con` for a device.\nChoose another title.\n',
    ],
    [
      'The bor\u200Bder',
      'Expected a title of visible characters; found the invisible character U+200B.\nDelete the character; it splits words, so that dates and names in them are not found.\n',
    ],
    [
      'A \u001B[31mred\u0007 line',
      'Expected a title of visible characters; found the control character U+001B, and 1 more of its kind.\nDelete the character; it has no place in a text file.\n',
    ],
    ['', `Expected the title of the article. ${example}`],
  ])('explains that no address can be made of %j', async (title, message) => {
    const root = writeContent({});
    const { code, err } = await runCommand('new', [title], { cwd: root });
    expect(code).toBe(1);
    expect(err.startsWith(message)).toBe(true);
    expect(existsSync(join(root, 'content'))).toBe(false);
  });
});
