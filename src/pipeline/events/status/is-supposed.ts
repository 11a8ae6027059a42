import type { Clause } from '../clauses/clause.ts';
import type { ReadSentence } from '../clauses/sentence.ts';

const suppositions = /^(?:if|unless|whether)$/u;

/** Whether a clause, or one that it hangs on, only supposes or asks: "if", "Had the dam burst, …", "Did he resign?". */
export function isSupposed(read: ReadSentence, clause: Clause): boolean {
  let taken = false;
  for (let up: Clause | undefined = clause.origin ?? clause; up; up = read.clauses[up.parent ?? -1]) {
    // "Should the tower be the one that lightning felled?", "whether the merger, agreed in May, did harm": taken for granted.
    const aside = up.role === 'participle' && read.tokens[(up.tokens[0] ?? 0) - 1]?.text === ',';
    if (up.role === 'relative' || aside) taken = true;
    if (!taken && suppositions.test(read.tokens[up.opener ?? -1]?.lower ?? '')) return true;
    if (asksHowMany(read, up)) return true;
    if (up.role === 'attribution') return false;
    if (up.role === 'main' || up.role === 'coordinate')
      return !taken && (opensWithAuxiliary(read, up) || opensWithQuestion(read));
  }
  return false;
}

/** "asked how many had died" */
const asksHowMany = (read: ReadSentence, { opener }: Clause): boolean =>
  read.tokens[opener ?? -1]?.lower === 'how' && /^(?:many|much)$/u.test(read.tokens[(opener ?? -1) + 1]?.lower ?? '');

/** "When will the port reopen?", "Who ordered it?": the sentence asks for what would tell it. */
function opensWithQuestion(read: ReadSentence): boolean {
  const first = read.tokens.findIndex(({ pos }) => pos !== 'PUNCT' && pos !== 'CCONJ');
  const [word, next] = [read.tokens[first]?.lower ?? '', read.tokens[first + 1]?.pos];
  const asks = /^(?:who|what|which)$/u.test(word) || (/^(?:when|why|how|where)$/u.test(word) && next === 'AUX');
  return asks && read.tokens.at(-1)?.text === '?';
}

/** An auxiliary before the subject: in a question, or for "if". */
function opensWithAuxiliary(read: ReadSentence, { tokens }: Clause): boolean {
  const first = read.tokens.findIndex(({ pos }) => pos !== 'PUNCT' && pos !== 'CCONJ');
  if (read.tokens[first]?.pos !== 'AUX' || !tokens.includes(first)) return false;
  const question = read.tokens.some(({ text }) => text === '?');
  return question || /^(?:had|were|should)$/u.test(read.tokens[first].lower);
}
