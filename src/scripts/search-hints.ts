/** What a search says beside its results, as elements: what was not found, and what else to try. */
import { countOf } from '../queries/words/count-of.ts';
import type { Answer } from './answer-search.ts';
import { interpretQuery } from './interpret-query.ts';
import { describeQuery, writeQuery, type SearchQuery } from './search-query.ts';

const base = document.body.dataset['base'] ?? '/';

/** Where a search has its results. */
export function searchAddress(query: SearchQuery): string {
  return `${base}search/${writeQuery(query)}`;
}

/** What is read out: how much was found, which words nobody uses, and what may have been meant. */
export function statusOf(query: SearchQuery, { results, unknown, meant }: Answer): readonly HTMLElement[] {
  if (isEmpty(query)) return [];
  const found = results.length === 0 ? `Nothing found: ${describeQuery(query)}.` : countOf(results.length, 'result');
  const lines = [paragraph(found)];
  if (unknown.length > 0 && results.length > 0)
    lines.push(paragraph(`No text has ${listWords(unknown)}: this is what there is for the rest.`));
  if (meant) {
    const suggestion = paragraph('Did you mean ', searchLink(meant, meant.typed), '?');
    suggestion.className = 'suggestion';
    lines.push(suggestion);
  }
  return lines;
}

/** Where to go from a search that finds nothing, or for nothing yet. */
export function hintsOf(query: SearchQuery, { results, wider }: Answer): readonly HTMLElement[] {
  const timeline = link(`${base}timeline/`, 'timeline');
  if (isEmpty(query))
    return [paragraph('Or browse the ', timeline, ' and ', link(`${base}articles/`, 'all articles'), '.')];
  if (results.length > 0) return [];
  const searches = wider.map(({ query, label, count }) =>
    paragraph(searchLink(query, label), `: ${countOf(count, 'result')}`),
  );
  return [...searches, paragraph('The ', timeline, ' lists every event.')];
}

/** What is said where a search has no answer: with the index there, or without. */
export function failureHints(isLoaded: boolean): readonly HTMLElement[] {
  const timeline = link(`${base}timeline/`, 'timeline');
  const said = isLoaded ? 'This search has failed.' : 'The search index could not be loaded.';
  return [paragraph(`${said} The `, timeline, ' lists every event.')];
}

function isEmpty({ typed, chosen }: SearchQuery): boolean {
  return interpretQuery(typed).text === '' && Object.keys(chosen).length === 0;
}

function listWords(words: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'disjunction' }).format(words.map((word) => `“${word}”`));
}

function searchLink(query: SearchQuery, text: string): HTMLAnchorElement {
  const made = link(searchAddress(query), text);
  made.className = 'other-search';
  return made;
}

function link(address: string, text: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = address;
  made.textContent = text;
  return made;
}

/** An element of text and links. */
export function paragraph(...content: ReadonlyArray<string | Node>): HTMLParagraphElement {
  const made = document.createElement('p');
  made.append(...content);
  return made;
}
