/** What a search asks for, as its address says it and in words. */
import { contentWords } from './content-words.ts';
import { interpretQuery } from './interpret-query.ts';

export interface SearchQuery {
  readonly typed: string;
  /** Filters by their names. */
  readonly chosen: Readonly<Record<string, string>>;
}

/** The filters, each with what it says where nothing is chosen. */
export const FILTERS = { type: 'Anything', year: 'Any year', kind: 'Any kind', article: 'Any article' } as const;

/** What is longer than a sentence was pasted by mistake, and would have every word of it looked up. */
export const MOST_LETTERS = 200;

/** What the query of an address asks for; what is longer than a search is cut. */
export function readQuery(address: string): SearchQuery {
  const query = new URLSearchParams(address);
  const chosen = Object.keys(FILTERS).map((name) => [name, query.get(name) ?? ''] as const);
  return {
    typed: (query.get('q') ?? '').slice(0, MOST_LETTERS),
    chosen: Object.fromEntries(chosen.filter(([, value]) => value !== '')),
  };
}

/** With its question mark; nothing where nothing is asked for. */
export function writeQuery({ typed, chosen }: SearchQuery): string {
  const query = new URLSearchParams({ ...(typed === '' ? {} : { q: typed }), ...chosen });
  return query.size === 0 ? '' : `?${query.toString()}`;
}

/** Of a search that finds nothing, what is not there. */
export function describeQuery({ typed, chosen: { type, year, kind, article } }: SearchQuery): string {
  const subject = [
    type ?? 'article or event',
    year && `of ${year}`,
    kind && `of the kind “${kind}”`,
    article && `told in “${article}”`,
  ];
  const what = `no ${subject.filter(Boolean).join(' ')}`;
  const { text: asked } = interpretQuery(typed);
  const text = contentWords(asked) || asked;
  if (text === '') return `there is ${what}`;
  if (/^"[^"]*"$/u.test(text)) return `${what} has the words “${text.slice(1, -1)}” side by side`;
  return text.includes(' ') ? `${what} has all words of “${text}”` : `${what} has “${text}”`;
}
