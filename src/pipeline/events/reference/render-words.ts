import type { EntityMention } from '../../types.ts';
import { oneSpaced, spaceBetween } from '../clauses/clause-parts.ts';
import { courtesies } from '../lexicon/titles.ts';
import { calledWithArticle } from '../names/name-in-full.ts';
import type { ReadSentence } from '../clauses/sentence.ts';

/**
 * The words of the tokens with the white space of the text; a gap becomes one space. Names of people stand in full where
 * they first come, and names that need their text to be understood ("the North", "the airline") give way to full ones.
 */
export function renderWords(
  read: ReadSentence,
  indexes: readonly number[],
  names: readonly EntityMention[] = [],
): string {
  const kept = new Set(indexes);
  const given = new Set<string>();
  let words = '';
  let skipTo = -1;
  indexes.forEach((at, i) => {
    const token = read.tokens[at];
    if (!token || at < skipTo || isCourtesy(read, at, names)) return;
    words += words === '' ? '' : spaceBefore(read, indexes[i - 1] ?? -1, at);
    const mention = names.find(({ span }) => span.start === token.start);
    const end = mention ? endOf(read, mention, at) : at + 1;
    const whole = mention !== undefined && Array.from({ length: end - at }, (_, n) => at + n).every((n) => kept.has(n));
    if (!mention || !whole) {
      words += token.text;
      return;
    }
    words += wording(mention, given, read.articled);
    given.add(mention.name);
    // "the Storra glacier", where "the Storra" is already the glacier by its full name.
    const repeated =
      read.tokens[end]?.lower === mention.name.split(' ').at(-1)?.toLowerCase() && mention.text !== mention.name;
    skipTo = repeated ? end + 1 : end;
  });
  return oneSpaced(words);
}

/** "Mr" before a name that stands there in full. */
const isCourtesy = (read: ReadSentence, at: number, names: readonly EntityMention[]): boolean =>
  courtesies.has(read.tokens[at]?.lower ?? '') &&
  names.some(
    ({ span, kind, name }) => kind === 'person' && name.includes(' ') && span.start === read.tokens[at + 1]?.start,
  );

/** How a name is written: people in full at first, "the North" by its name, others as they stand. */
function wording(
  { text, name, kind, entity }: EntityMention,
  given: ReadonlySet<string>,
  articled: ReadonlySet<string>,
): string {
  const short = name.endsWith(text) && name !== text;
  if (/^the\s/iu.test(text) && name !== text) return calledWithArticle(text, { name, kind }, articled);
  if (kind === 'person' || (entity === undefined && short)) return given.has(name) ? text : name;
  return text;
}

function endOf(read: ReadSentence, { span }: EntityMention, from: number): number {
  let end = from + 1;
  while (end < read.tokens.length && (read.tokens[end]?.start ?? Infinity) < span.end) end += 1;
  return end;
}

function spaceBefore(read: ReadSentence, previous: number, at: number): string {
  const [before, token] = [read.tokens[previous], read.tokens[at]];
  if (!before || !token) return '';
  if (previous === at - 1) return spaceBetween(read, before, token);
  return token.pos === 'PUNCT' && /^[,.;:!?)”’]$/u.test(token.text) ? '' : ' ';
}
