import type { Sentence, TemporalExpression } from '../types.ts';
import type { EntityFinder } from './names/find-entities.ts';
import { invertSaying } from './clauses/invert-saying.ts';
import { invertVerb } from './clauses/invert-verb.ts';
import { joinQuotation } from './clauses/join-quotation.ts';
import { afterDateline } from './words/after-dateline.ts';
import { markDates } from './mark-dates.ts';
import type { ReadSentence } from './clauses/sentence.ts';
import { withOwnSubject } from './clauses/object-of-whose.ts';
import { withSmallOpening } from './names/small-opening.ts';
import { reword } from './clauses/reword.ts';
import { splitClauses } from './clauses/split-clauses.ts';
import { supplyThat } from './clauses/supply-that.ts';
import { tagWords } from './words/tag-words.ts';
import type { Token } from './words/token.ts';
import { uninvert } from './clauses/uninvert.ts';

const none: ReadonlySet<string> = new Set();

/** What the reading of the article so far, or of all of it, tells about a sentence. */
interface Surroundings {
  /** Whether a quotation is open where the sentence begins. */
  readonly quoteOpen?: boolean;
  readonly proper?: ReadonlySet<string>;
  readonly isSmall?: (word: string) => boolean;
  readonly articled?: ReadonlySet<string>;
}

/** Words, clauses and names of one sentence. `text` is the whole prose, `expressions` those of this sentence. */
export function readSentence(
  text: string,
  sentence: Sentence,
  index: number,
  expressions: readonly TemporalExpression[],
  findEntities: EntityFinder,
  { quoteOpen = false, proper = none, articled = none, isSmall = () => false }: Surroundings = {},
): ReadSentence {
  const tokens = supplyThat(uninvert(reword(tagWords(text, afterDateline(text, sentence)))));
  const { dated, inDate, free } = markDates(tokens, expressions);
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
