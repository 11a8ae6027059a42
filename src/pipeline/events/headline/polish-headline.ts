import { oneSpaced } from '../clauses/clause-parts.ts';
import { partingWords } from '../lexicon/connectives.ts';

/** Words that can end no headline. */
const danglers: ReadonlySet<string> = new Set(
  'that which who whom whose and or but nor the a an of than as because if when where while its his their under between during against among with'.split(
    ' ',
  ),
);
/** The one comma of a headline, before the place at its end. A list of places has another preposition before it. */
const commaBeforePlace = /^((?:(?! (?:in|at|near|outside) )[^,])+), ((?:in|at|near|outside) (?:the )?\p{Lu}[^,]*)$/u;
const longest = 150;
/** Shortest headline that a cut may leave. */
const shortest = 50;

/** Marks at the ends off, quotation marks paired, over-long ones cut where a clause ends, first letter upper case. */
export function polishHeadline(words: string): string {
  let text = words
    .replace(/\s+([,.;:!?)])/gu, '$1')
    .replace(/([(])\s+/gu, '$1')
    .replace(/,(?:\s*,)+/gu, ',');
  text = oneSpaced(text);
  text = dropUnpaired(text, '“', '”');
  text = dropUnpaired(text, '(', ')');
  text = dropUnpaired(trimEnds(text), '(', ')');
  if (text.length > longest) text = trimEnds(dropUnpaired(cut(text), '“', '”'));
  text = trimEnds(oneSpaced(text))
    .replace(commaBeforePlace, '$1 $2')
    .replace(/[.,]+(?=”$)/u, '');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Marks and dangling words off, by turns, until neither is left. */
function trimEnds(text: string): string {
  let [before, after] = ['', text];
  while (after !== before) [before, after] = [after, trimMarks(withoutDanglers(after))];
  return after;
}

function withoutDanglers(text: string): string {
  const end = Math.max(text.lastIndexOf(' '), text.lastIndexOf(','));
  return end > 0 && danglers.has(text.slice(end + 1)) ? withoutDanglers(text.slice(0, end).trimEnd()) : text;
}

const trimMarks = (text: string): string => text.replace(/^[\s,;:.—–\-()’”]+/u, '').replace(/[\s,;:.—–\-(“‘]+$/u, '');

function dropUnpaired(text: string, open: string, close: string): string {
  let depth = 0;
  for (const mark of text) {
    if (mark === open) depth += 1;
    if (mark === close) depth -= 1;
    if (depth < 0 || depth > 1) break;
  }
  return depth === 0 ? text : text.replaceAll(open, '').replaceAll(close, '');
}

const clauseStart = new RegExp(`,\\s|\\s(?=(?:${[...partingWords].join('|')})\\s)`, 'gu');

/** At the last comma or relative before the limit; whole where there is none. */
function cut(text: string): string {
  const breaks = [...text.slice(0, longest).matchAll(clauseStart)];
  const last = breaks.findLast(({ index }) => index >= shortest);
  return last ? text.slice(0, last.index) : text;
}
