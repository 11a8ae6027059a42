import { describe, expect, it } from 'vitest';
import { citeArticle } from '../../../src/queries/articles/cite-article.ts';
import { makeArticle } from '../../fixtures/site/make-article.ts';

const article = makeArticle('a-slug', '2024-06-17', {
  title: 'Prices & “fear”: up 5% in {brackets}?',
  authors: ['Jane Doe', 'The newsroom'],
});
const [plain, bibtex, csl] = citeArticle(article, 'https://tumen.example/articles/a-slug/', 'Tumen');

describe('citeArticle', () => {
  it('writes a line for people', () => {
    expect(plain?.text).toBe(
      'Jane Doe, The newsroom. “Prices & “fear”: up 5% in {brackets}?” Tumen, 17 June 2024. https://tumen.example/articles/a-slug/',
    );
  });

  it('writes BibTeX whose special characters are escaped, and whose authors stay whole', () => {
    expect(bibtex?.text).toBe(
      [
        '@online{a-slug,',
        '  author = {{Jane Doe} and {The newsroom}},',
        '  title = {{Prices \\& “fear”: up 5\\% in \\{brackets\\}?}},',
        '  organization = {Tumen},',
        '  year = {2024},',
        '  month = {6},',
        '  day = {17},',
        '  url = {https://tumen.example/articles/a-slug/}',
        '}',
      ].join('\n'),
    );
  });

  it('leaves out of BibTeX what no backslash escapes: a tilde, a caret and the backslash itself', () => {
    const odd = makeArticle('odd', '2024-06-17', { title: 'From a~b to c^d \\ e_f', authors: ['Jane Doe'] });
    const [, written] = citeArticle(odd, 'https://tumen.example/articles/odd/', 'Tumen');
    expect(written?.text).toContain('  title = {{From a b to c d   e\\_f}},');
  });

  it('writes CSL-JSON that reads back', () => {
    expect(JSON.parse(csl?.text ?? '')).toEqual({
      id: 'a-slug',
      type: 'article-newspaper',
      title: 'Prices & “fear”: up 5% in {brackets}?',
      author: [{ literal: 'Jane Doe' }, { literal: 'The newsroom' }],
      'container-title': 'Tumen',
      issued: { 'date-parts': [[2024, 6, 17]] },
      URL: 'https://tumen.example/articles/a-slug/',
      language: 'en',
    });
  });
});
