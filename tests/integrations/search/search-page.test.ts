import { expect, it } from 'vitest';
import { searchPage } from '../../../src/integrations/search/search-page.ts';
import { loadContent } from '../../../src/load/load-content.ts';
import { makeDate } from '../../../src/pipeline/calendar/calendar-date.ts';
import { frontmatter, writeContent } from '../../load/write-content.ts';

it('gives Pagefind the title, the filters, the headings and the text, with nothing in it taken for markup', async () => {
  const today = makeDate(2026, 1, 1);
  if (today === undefined) throw new Error('no such day');
  const root = writeContent({
    'content/articles/talks.md':
      '---\ntitle: Q & A <b>\ndescription: What “x” asks.\npublished: 2024-06-17\nauthors: [Jane Doe, R & D <x>]\n---\n\n## Now\n\nThey met in 2019. They *parted* last year. [More](https://example.org/?a=1 "b > c") is `<a id="x">`.\n',
  });
  const [article] = (await loadContent(root, { includeDrafts: false, today })).articles;
  if (article === undefined) throw new Error('no article');
  const { url, content } = searchPage(article, true);
  expect(url).toBe('/articles/talks/');
  expect(content).toContain('data-pagefind-filter="type:article"');
  expect(content).toContain('data-pagefind-filter="year:2024"');
  expect(content).toContain('data-pagefind-meta="date:17 June 2024"');
  expect(content).toContain('<p data-pagefind-ignore data-pagefind-meta="authors">Jane Doe, R &amp; D &lt;x&gt;</p>');
  expect(content).toContain('<h1 data-pagefind-meta="title" data-pagefind-filter="article">Q &amp; A &lt;b&gt;</h1>');
  expect(searchPage(article, false).content).toContain('<h1 data-pagefind-meta="title">Q &amp; A &lt;b&gt;</h1>');
  expect(content).toContain(
    [
      '<h2 id="now">Now</h2>',
      '<p><span>They met in 2019.</span> <span>They <em>parted</em> last year<span class="resolved" data-pagefind-ignore=""> <span>(</span>2023<span>)</span></span>.</span> More is <code>&#x3C;a id="x"></code>.</p>',
    ].join('\n'),
  );
});

it('has those found whose names nobody can type', async () => {
  const today = makeDate(2026, 1, 1);
  if (today === undefined) throw new Error('no such day');
  const root = writeContent({
    'content/articles/a.md': `${frontmatter.replace('Jane Doe', 'Łukasz Żuk')}They met in Genève.\n`,
  });
  const [article] = (await loadContent(root, { includeDrafts: false, today })).articles;
  expect(article && searchPage(article, false).content).toContain('data-pagefind-meta="plain">lukasz zuk geneve</p>');
});

it('makes the text when somebody asks for it, and not before', async () => {
  const today = makeDate(2026, 1, 1);
  if (today === undefined) throw new Error('no such day');
  const root = writeContent({ 'content/articles/a.md': `${frontmatter}They met in 2019.\n` });
  const [article] = (await loadContent(root, { includeDrafts: false, today })).articles;
  if (article === undefined) throw new Error('no article');
  const { html } = article;
  let asked = 0;
  const page = searchPage(
    {
      ...article,
      get html() {
        asked += 1;
        return html;
      },
    },
    true,
  );
  expect([page.url, asked]).toEqual(['/articles/a/', 0]);
  expect(page.content).toContain('They met in 2019.');
  expect(asked).toBe(1);
});
