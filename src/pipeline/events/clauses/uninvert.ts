import { futures } from '../lexicon/verb-forms.ts';
import type { Token } from '../words/token.ts';

/** Farthest from the opening word that an auxiliary may stand, and longest subject after it, in words. */
const reach = 14;
const longestSubject = 10;

/** Words that draw the auxiliary forward inside a sentence too: ", but only last year did the court rule". */
const drawing = /^(?:only|not)$/u;
const questions = /^(?:why|how|when|where)$/u;
const inSubject: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PRON', 'PART']);
const joints = /^(?:of|in|at|for|from|and)$/u;

/**
 * Puts the auxiliary back behind its subject where the opening words have drawn it forward: "Only in 2019 did the court
 * rule", "Not until 1994 were women heard", "So low had the river sunk", "Why did the talks fail?". Words keep their offsets.
 */
export function uninvert(tokens: readonly Token[]): readonly Token[] {
  const starts = [0];
  tokens.forEach(({ text, pos }, at) => {
    const draws = pos === 'CCONJ' && drawing.test(tokens[at + 1]?.lower ?? '');
    if (text === ';' || text === ':' || draws) starts.push(at + 1);
  });
  return starts.reduceRight(uninvertFrom, tokens);
}

function uninvertFrom(tokens: readonly Token[], start: number): readonly Token[] {
  let from = start;
  while (tokens[from]?.text === '“' || tokens[from]?.pos === 'CCONJ') from += 1;
  const word = tokens[from]?.lower ?? '';
  for (let at = from + 1; at <= lastAuxiliary(tokens, from); at += 1) {
    if (tokens[at]?.pos !== 'AUX') continue;
    const end = subjectEnd(tokens, at);
    if (end === undefined) continue;
    const lead = tokens.slice(from, at);
    const parted = tokens.slice(at, at + 1).map(comma);
    const [verb, ...rest] = verbFirst(tokens, end);
    const clause = [...tokens.slice(at + 1, end), ...tokens.slice(at, at + 1), ...(verb ? [verb] : [])];
    return [...tokens.slice(0, from), ...restore(word, { lead, parted, clause, rest })];
  }
  return tokens;
}

interface Parts {
  readonly lead: readonly Token[];
  /** The comma that stands for the auxiliary, where it parted what leads from the subject. */
  readonly parted: readonly Token[];
  /** Subject, auxiliary and verb. */
  readonly clause: readonly Token[];
  readonly rest: readonly Token[];
}

function restore(word: string, { lead, parted, clause, rest }: Parts): readonly Token[] {
  if (word === 'so') return [...clause, ...lead.map(small), ...rest];
  // "No sooner had it been signed than it was broken"
  if (word === 'no') return [...clause, ...rest.map((token) => (token.lower === 'than' ? comma(token) : token))];
  return questions.test(word) ? [...clause, ...rest] : [...lead, ...parted, ...clause, ...rest];
}

const small = (token: Token): Token => ({ ...token, text: token.lower });

/** What the auxiliary parted, a comma parts now. */
const comma = ({ start }: Token): Token => ({ start, end: start, text: ',', lower: ',', lemma: ',', pos: 'PUNCT' });

/** Up to where the auxiliary may stand that the opening word draws forward; -1 where it draws none. */
function lastAuxiliary(tokens: readonly Token[], from: number): number {
  const [word, next] = [tokens[from]?.lower ?? '', tokens[from + 1]?.lower ?? ''];
  // "When will the port reopen: in June?": the date is no more than asked.
  if (word === 'when' && futures.has(next)) return -1;
  if (questions.test(word)) return tokens.some(({ text }) => text === '?') ? from + 1 : -1;
  if (word === 'so') return from + 3;
  const restricts = word === 'only' || (word === 'not' && /^(?:until|till|since|only|once)$/u.test(next));
  return restricts || (word === 'no' && next === 'sooner') ? from + reach : -1;
}

/** Where the subject after the auxiliary ends and its verb begins. */
function subjectEnd(tokens: readonly Token[], auxiliary: number): number | undefined {
  const from = auxiliary + 1;
  if (/^(?:he|she|it|they|we|i|you|there)$/u.test(tokens[from]?.lower ?? ''))
    return isVerb(tokens[from + 1]) ? from + 1 : undefined;
  let end = from;
  while (end < from + longestSubject && isPart(tokens, end, from)) end += 1;
  if (end === from) return undefined;
  if (isVerb(tokens[end])) return end;
  // "did the court rule on": a verb that passes for a noun.
  if (!/^(?:did|does|do)$/u.test(tokens[auxiliary]?.lower ?? '')) return undefined;
  const bare = tokens.slice(from + 1, end).findIndex((_, i) => isBareAfterNoun(tokens, from + 1 + i));
  return bare === -1 ? undefined : from + 1 + bare;
}

/** "the court rule on", "the bank fail in": a noun in its plain form, right behind another. */
const isBareAfterNoun = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'NOUN' &&
  tokens[at].lower === tokens[at].lemma &&
  ['NOUN', 'PROPN'].includes(tokens[at - 1]?.pos ?? '');

const isVerb = (token: Token | undefined): boolean =>
  token?.pos === 'VERB' || token?.lower === 'been' || token?.lower === 'be';

/** "did the owners repair the roof": where a second phrase opens right after a noun, the noun before it was the verb. */
const opensSecond = (tokens: readonly Token[], at: number, from: number): boolean =>
  at > from && /^(?:DET|PRON)$/u.test(tokens[at]?.pos ?? '') && tokens[at - 1]?.pos === 'NOUN';

const isPart = (tokens: readonly Token[], at: number, from: number): boolean =>
  !opensSecond(tokens, at, from) &&
  (inSubject.has(tokens[at]?.pos ?? '') ||
    (at > from && (joints.test(tokens[at]?.lower ?? '') || /^['’]s?$/u.test(tokens[at]?.text ?? ''))));

function verbFirst(tokens: readonly Token[], from: number): readonly Token[] {
  const [verb, ...rest] = tokens.slice(from);
  return verb ? [verb.pos === 'NOUN' ? { ...verb, pos: 'VERB' } : verb, ...rest] : [];
}
