/** The results of a search, as if there were one index. */
import { contentWords } from './content-words.ts';
import { partsWithAll } from './find-words.ts';
import { centuryOf, exactDates, interpretQuery, phrasesIn } from './interpret-query.ts';
import type { Filters, Result, SearchIndex } from './load-pagefind.ts';
import type { SearchQuery } from './search-query.ts';

/**
 * The results, best first. A year that is typed is taken for a date: what the index dates to that year comes before what
 * only says it. Nothing typed and nothing chosen finds nothing.
 */
export async function searchSite(index: SearchIndex, { typed, chosen }: SearchQuery): Promise<readonly Result[]> {
  const { text: asked, years, rest: besides } = interpretQuery(typed);
  if (asked === '' && Object.keys(chosen).length === 0) return [];
  const [text, rest] = [contentWords(asked) || asked, contentWords(besides)];
  const [others, all] = [years.length === 0 ? rest : exactDates(rest), years.length === 0 ? text : exactDates(text)];
  const looksForDate = years.length > 0 && !('year' in chosen);
  const within = looksForDate ? await find(index, others, { ...chosen, year: { any: years } }) : [];
  // An event of a whole century is listed under its ends alone, and says which it is.
  const around =
    looksForDate && (chosen['type'] ?? 'event') === 'event'
      ? await find(index, `${others} "${centuryOf(years[0] ?? '')}"`.trim(), { ...chosen, type: 'event' })
      : [];
  const dated = [...within, ...around.filter(({ id }) => within.every((result) => result.id !== id))];
  const said = await find(index, all, chosen);
  // What both found is shown as the second found it: with the words that were typed marked, the year among them.
  const marked = new Map(said.map((result) => [result.id, result]));
  const first = new Set(dated.map((result) => result.id));
  return [...dated.map((result) => marked.get(result.id) ?? result), ...said.filter((result) => !first.has(result.id))];
}

/** The results for a text, or for the filters alone. Pagefind takes a phrase only where it is all of the text. */
async function find(index: SearchIndex, text: string, filters: Filters): Promise<readonly Result[]> {
  const parts = await partsWithAll(index, text);
  const options = { filters: parts === undefined ? filters : { ...filters, part: { any: parts } } };
  // It takes all that stands between the first quotation mark and the last for one phrase.
  const loose = phrasesIn(text).length > 1 ? text.replaceAll('"', ' ') : text;
  const [{ results }, ...others] = await Promise.all([
    index.pagefind.search(text === '' ? null : loose, options),
    ...phrasesIn(text)
      .filter((phrase) => phrase !== text)
      .map((phrase) => index.pagefind.search(phrase, options)),
  ]);
  const having = others.map((found) => new Set(found.results.map(({ id }) => id)));
  return results.filter(({ id }) => having.every((ids) => ids.has(id)));
}
