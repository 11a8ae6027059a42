import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkOutput } from '../../../src/commands/build/check-output.ts';
import { loadContent } from '../../../src/load/load-content.ts';
import type { LoadedContent } from '../../../src/load/types.ts';
import { closeMarkdown } from '../../../src/markdown/open-markdown.ts';
import { makeDate } from '../../../src/pipeline/calendar/calendar-date.ts';
import { frontmatter, writeContent } from '../../load/write-content.ts';

const site = { 'articles/summit/index.html': '', 'index.html': '', '404.html': '', 'pagefind/parts.json': '' };

async function load(root: string): Promise<LoadedContent> {
  const today = makeDate(2026, 1, 1);
  if (today === undefined) throw new Error('no such day');
  return loadContent(root, { includeDrafts: false, today });
}

async function built(): Promise<{ readonly root: string; readonly content: LoadedContent }> {
  const root = writeContent({
    ...site,
    'content/articles/summit.md': `${frontmatter}First.\n\nThe North’s leader said “yes” & left.\n`,
    'articles/summit/index.html': '<p>First.</p><p>The North’s <a href="#x">leader</a> said “yes” &amp; left.</p>',
  });
  return { root, content: await load(root) };
}

describe('checkOutput', () => {
  it('takes a page that holds its article, whatever marks stand between the words', async () => {
    const { root, content } = await built();
    expect(() => {
      checkOutput(root, content);
    }).not.toThrow();
  });

  it.each([
    ['what a date means', 'Last year the mayor left.'],
    ['the number of a footnote', 'The mayor[^1] left.\n\n[^1]: Of Varn.'],
    ['the signs that HTML writes otherwise', 'The mayor spent it on R&D; the rest is “left” & <gone.'],
  ])('reads over what the page adds: %s', async (_, paragraph) => {
    const root = writeContent({
      ...site,
      'content/articles/summit.md': `${frontmatter}It opened in May 2020.\n\n${paragraph}\n`,
    });
    const content = await load(root);
    const [article] = content.articles;
    const page = article && closeMarkdown(article.html, String, () => 'an-event');
    expect(page).toContain('left');
    writeFileSync(join(root, 'articles/summit/index.html'), `<main>${page ?? ''}</main>`);
    expect(() => {
      checkOutput(root, content);
    }).not.toThrow();
  });

  it('misses a last paragraph that only begins as it should', async () => {
    const { root, content } = await built();
    writeFileSync(join(root, 'articles/summit/index.html'), '<p>First.</p><p>The North’s leader left.</p>');
    expect(() => {
      checkOutput(root, content);
    }).toThrow('its last paragraph is missing');
  });

  it('misses an article that was not written', async () => {
    const { root, content } = await built();
    rmSync(join(root, 'articles'), { recursive: true });
    expect(() => {
      checkOutput(root, content);
    }).toThrow('Expected the build to write /articles/summit/ from content/articles/summit.md; it is missing.');
  });

  it('does not read again what an earlier build has checked, but misses it where it is gone', async () => {
    const { root, content } = await built();
    const page = 'articles/summit/index.html';
    writeFileSync(join(root, page), 'not read');
    const check = (): void => {
      checkOutput(root, content, (file) => file === page);
    };
    expect(check).not.toThrow();
    rmSync(join(root, page));
    expect(check).toThrow('it is missing');
  });

  it('misses the text of an article that was written empty', async () => {
    const { root, content } = await built();
    writeFileSync(join(root, 'articles/summit/index.html'), '<p>First.</p>');
    expect(() => {
      checkOutput(root, content);
    }).toThrow(
      'Expected /articles/summit/ to hold the text of content/articles/summit.md; its last paragraph is missing.',
    );
  });

  it.each(['index.html', '404.html', 'pagefind/parts.json'])('misses %s', async (file) => {
    const { root, content } = await built();
    rmSync(join(root, file));
    expect(() => {
      checkOutput(root, content);
    }).toThrow(`Expected the build to write ${file}; it is missing.`);
  });
});
