import type { Sentence, TemporalExpression } from '../types.ts';
import type { EntityFinder } from './names/find-entities.ts';
import { invertSaying } from './clauses/invert-saying.ts';
import { invertVerb } from './clauses/invert-verb.ts';
import { joinQuotation } from './clauses/join-quotation.ts';
import { namesThing } from './dates/names-thing.ts';
import type { ReadSentence } from './clauses/sentence.ts';
import { withOwnSubject } from './clauses/object-of-whose.ts';
import { withSmallOpening } from './names/small-opening.ts';
import { reword } from './clauses/reword.ts';
import { splitClauses } from './clauses/split-clauses.ts';
import { supplyThat } from './clauses/supply-that.ts';
import { leadOfExtreme } from './words/lead-of-extreme.ts';
import { tagWords } from './words/tag-words.ts';
import type { Token } from './words/token.ts';
import { uninvert } from './clauses/uninvert.ts';

const none: ReadonlySet<string> = new Set();

/** "TARN POINT, Valdria — ", "LONDON (Agency) - ": where a report was filed, which is no part of its first sentence. */
const dateline = /^\p{Lu}[\p{L} .'’-]{1,40}(?:, [\p{L} .'’-]{2,40})?(?: \([^)]{2,40}\))? ?(?:[—–]|--|(?<=[)] )-) /u;

/** The cheaper part of it, which few sentences have. */
const endOfDateline = /[—–:-] /u;

/** "NARPUR: ", "NEW VARN, May 4: ": the same, in capitals. */
const filed = /^\p{Lu}[\p{Lu}.'’-]{2,20}(?: \p{Lu}[\p{Lu}.'’-]{1,20}){0,2}(?:, \p{Lu}\p{L}+\.? \d{1,2})?: (?=\p{Lu})/u;

function afterDateline(text: string, sentence: Sentence): Sentence['span'] {
  const { start, end } = sentence.span;
  const opening = text.slice(start, Math.min(end, start + 160));
  if (!endOfDateline.test(opening)) return sentence.span;
  const place = filed.exec(opening)?.[0];
  if (place !== undefined) return { start: start + place.length, end };
  const found = dateline.exec(opening)?.[0];
  const shouted = found !== undefined && (/^\p{Lu}{3}/u.test(found) || found.includes('('));
  return shouted ? { start: start + found.length, end } : sentence.span;
}

/** "the first delivery since 2020": without its date it would be the first of all. */
function measuresOrder(
  tokens: readonly Token[],
  dated: ReadonlyMap<number, TemporalExpression>,
  expression: TemporalExpression,
): boolean {
  const first = tokens.findIndex((_, at) => dated.get(at) === expression);
  const since = tokens[first]?.lower === 'since' ? first : first - 1;
  if (tokens[since]?.lower !== 'since' || tokens[since - 1]?.lower === 'time') return false;
  const phrase = tokens.slice(Math.max(0, since - 5), since);
  const order = phrase.findLastIndex(({ lower }) => ranks.has(lower));
  return order !== -1 && !phrase.slice(order).some(({ pos, text }) => pos === 'VERB' || text === ',');
}

const ranks = new Set('first last only highest lowest biggest largest worst best deadliest longest fastest'.split(' '));

/** Words, clauses and names of one sentence. `text` is the whole prose, `expressions` those of this sentence. */
export function readSentence(
  text: string,
  sentence: Sentence,
  index: number,
  expressions: readonly TemporalExpression[],
  findEntities: EntityFinder,
  {
    quoteOpen = false,
    proper = none,
    articled = none,
    isSmall = () => false,
  }: {
    readonly quoteOpen?: boolean;
    readonly proper?: ReadonlySet<string>;
    readonly isSmall?: (word: string) => boolean;
    readonly articled?: ReadonlySet<string>;
  } = {},
): ReadSentence {
  const tokens = supplyThat(uninvert(reword(tagWords(text, afterDateline(text, sentence)))));
  const dated = new Map<number, TemporalExpression>();
  const inDate = new Set<number>();
  if (expressions.length > 0)
    tokens.forEach((token, at) => {
      const expression = expressions.find(
        ({ span, signal }) =>
          token.start < span.end && token.end > Math.min(span.start, signal?.span.start ?? span.start),
      );
      if (!expression) return;
      dated.set(at, expression);
      if (token.end > expression.span.start) inDate.add(at);
    });
  // "as early as 1988": the words go with the date.
  for (const [at, expression] of [...dated])
    for (let lead = leadOfExtreme(tokens, at) ?? at; lead < at; lead += 1) {
      dated.set(lead, expression);
      inDate.add(lead);
    }
  const says = new Set(
    expressions.filter((expression) => expression.value.type !== 'duration' && !namesThing(tokens, expression)),
  );
  const ofNoun = (expression: TemporalExpression): boolean => {
    const first = tokens.findIndex((_, at) => dated.get(at) === expression);
    // "walked out of in May": the preposition before goes with the verb.
    if (tokens[first]?.pos === 'ADP' && tokens[first].lower !== 'of') return false;
    const of = tokens[first]?.lower === 'of' ? first : tokens[first - 1]?.lower === 'of' ? first - 1 : -1;
    return of > 0 && tokens[of - 1]?.pos !== 'VERB' && !dated.has(of - 1);
  };
  const kept = new Set(
    expressions.filter((expression) => ofNoun(expression) || measuresOrder(tokens, dated, expression)),
  );
  // "after Saturday’s defeat": the mark goes with the day, and the preposition stays with the noun.
  const owns = (at: number): boolean => /^['’]s?$/u.test(tokens[at]?.text ?? '') && dated.has(at - 1) && !dated.has(at);
  const owning = new Set([...dated].flatMap(([at, expression]) => (owns(at + 1) ? expression : [])));
  const free = new Set(
    [...dated].flatMap(([at, expression]) => {
      if (!says.has(expression) || kept.has(expression)) return [];
      if (!owning.has(expression)) return [at];
      return (tokens[at]?.start ?? 0) < expression.span.start ? [] : owns(at + 1) ? [at, at + 1] : [at];
    }),
  );
  const skip = new Set([...inDate].filter((at) => tokens[at]?.pos !== 'SCONJ'));
  const entities = findEntities(text, tokens, inDate, proper);
  const read: ReadSentence = {
    index,
    sentence,
    text,
    tokens: withSmallOpening(tokens, { entities, proper, isSmall }),
    clauses: splitClauses(tokens, skip).map((clause) => joinQuotation(tokens, clause)),
    entities,
    expressions,
    dated,
    free,
    articled,
    ...quotation(tokens, quoteOpen),
  };
  return {
    ...read,
    clauses: read.clauses.map((clause) => withOwnSubject(read, invertVerb(read, invertSaying(read, clause)))),
  };
}

/** Whether a sentence stands in quotation marks as a whole, and whether they are open at its end. */
function quotation(tokens: readonly Token[], before: boolean): Pick<ReadSentence, 'quoted' | 'quoteOpen'> {
  const marks = tokens.flatMap(({ text }, at) => (text === '“' || text === '”' ? [at] : []));
  const opens = before || marks[0] === 0;
  const lastMark = tokens[marks.at(-1) ?? -1]?.text;
  const closes = marks.length === 0 || (marks.at(-1) ?? 0) >= tokens.length - 2 || lastMark === '“';
  const inner = marks.filter((at) => at > 0 && at < tokens.length - 2).length;
  return { quoted: opens && closes && inner === 0, quoteOpen: marks.length === 0 ? before : lastMark === '“' };
}
