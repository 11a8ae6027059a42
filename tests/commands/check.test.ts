import { spawn } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { frontmatter, pages, writeContent } from '../load/write-content.ts';
import { npmEnvironment, runCommand } from './run-command.ts';

const fixtures = resolve('tests', 'load', 'fixtures');

function fixture(name: string): string {
  const root = writeContent(pages);
  cpSync(join(fixtures, name), root, { recursive: true });
  return root;
}

describe('npm run check', () => {
  it('prints every fault and their number, and ends with 1', async () => {
    const root = fixture('malformed-fields');
    const { code, out, err } = await runCommand('check', [], { cwd: root });
    expect(code).toBe(1);
    expect(err).toBe(`${readFileSync(join(root, 'expected.txt'), 'utf8')}\n`);
    expect(out).toMatch(/^Checked: 0 articles, 0 events; 9 errors, 0 warnings; \d+\.\d s\n$/u);
  });

  it('ends with 0 where nothing is wrong, and says what it read', async () => {
    const root = writeContent({
      ...pages,
      'content/articles/good.md': `${frontmatter}In 2019 Kim met Putin in Vladivostok.\n`,
    });
    const { code, out, err } = await runCommand('check', [], { cwd: root });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Checked: 1 article, 1 event; 0 errors, 0 warnings; \d+\.\d s\n$/u);
  });

  it('says which articles it has checked that are not built', async () => {
    const root = writeContent({
      ...pages,
      'content/articles/draft.md': `${frontmatter.replace('authors', 'draft: true\nauthors')}Text.\n`,
      'content/articles/future.md': `${frontmatter.replace('2024', '2999')}Text.\n`,
      'content/articles/good.md': `${frontmatter}Text.\n`,
    });
    const { code, out } = await runCommand('check', [], { cwd: root });
    expect(code).toBe(0);
    expect(out.split('\n').slice(0, 2)).toEqual([
      'Not built: content/articles/draft.md, a draft.',
      'Not built before 2999-06-17: content/articles/future.md.',
    ]);
    expect(out).toContain('Checked: 3 articles, 0 events; 0 errors, 0 warnings; ');
  });

  it('gives programs the same as JSON', async () => {
    const { code, out } = await runCommand('check', ['--json'], { cwd: fixture('no-articles') });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual([
      {
        severity: 'error',
        code: 'no-articles',
        message: 'Expected at least one article in `content/articles/`; found none.',
        hint: 'Write one with `npm run new -- "Its title"`.',
        file: 'content/articles',
        line: 1,
        column: 1,
      },
    ]);
  });

  it('misses the pages to which every page leads', async () => {
    const { 'content/pages/about.md': about, ...others } = pages;
    expect(about).toBeDefined();
    const root = writeContent({ ...others, 'content/articles/a.md': `${frontmatter}Text.\n` });
    const { code, err } = await runCommand('check', [], { cwd: root });
    expect(code).toBe(1);
    expect(err).toBe(`content/pages/about.md:1:1  error  missing-page
  Expected a page, since the navigation in \`src/site.ts\` leads to it; found no file.
  Write \`content/pages/about.md\` with \`title\` and \`description\`, or take the entry out of \`src/site.ts\`.

`);
  });

  it('annotates the lines of a pull request on GitHub', async () => {
    const { out } = await runCommand('check', [], { cwd: fixture('yaml'), env: { GITHUB_ACTIONS: 'true' } });
    expect(out).toContain(
      '::error file=content/articles/twice.md,line=3,col=1,title=yaml-syntax::Expected YAML, found a fault: Map keys must be unique.%0AKeep one of the two.\n',
    );
  });

  it('goes on with --watch, and reports again when a file changes, however soon', async () => {
    const root = writeContent({ ...pages, 'content/articles/a.md': `${frontmatter}Text.\n` });
    const program = resolve('src', 'commands', 'check.ts');
    const child = spawn('node', [program, '--watch'], { cwd: root, env: npmEnvironment() });
    onTestFinished(() => void child.kill());
    // Written as the first report arrives, which is before the program has gone on to its next line.
    child.stdout.once('data', () => {
      writeFileSync(join(root, 'content/articles/a.md'), 'Text.\n');
    });
    let out = '';
    child.stdout.on('data', (part: Buffer) => (out += part.toString()));
    await expect.poll(() => out, { timeout: 20_000 }).toMatch(/^Checked: .* 0 errors.*\n(.*\n)*Checked: .* 1 error,/u);
  }, 60_000);

  it('reports what the pipeline finds along with what the files have', async () => {
    const text = `${frontmatter}The two sides met on 5/6/2024 in Seoul. See [](https://example.org).\n`;
    const { out } = await runCommand('check', ['--json'], {
      cwd: writeContent({ ...pages, 'content/articles/a.md': text }),
    });
    const diagnostics = JSON.parse(out) as readonly { code: string; line: number; column: number }[];
    expect(diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual([
      'ambiguous-date 8:22',
      'empty-link 8:45',
    ]);
  });
});
