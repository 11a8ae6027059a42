import { possessives } from '../lexicon/pronouns.ts';
import { beForms, finiteAuxiliaries, futures, modals, unchangedPast } from '../lexicon/verb-forms.ts';
import { roles } from '../lexicon/titles.ts';
import { choosingVerbs, givingVerbs, irregularPast, negators, ownActVerbs } from '../lexicon/verbs.ts';
import type { Token } from '../words/token.ts';

export type VerbForm = 'past' | 'present' | 'perfect' | 'future' | 'modal' | 'infinitive' | 'participle';

/** A run of auxiliaries, adverbs and verbs that work as one: "is expected to greet", "has stepped up". */
export interface VerbGroup {
  /** Token indexes, half-open. */
  readonly from: number;
  readonly to: number;
  /** Index of the first full verb; of the auxiliary where there is none. */
  readonly head: number;
  /** Index of the last verb: what is done. */
  readonly last: number;
  readonly form: VerbForm;
  readonly finite: boolean;
  /** A bare past form that may be a participle ("aimed at"): the clause decides. */
  readonly ambiguous: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
}

const isPastVerb = (token: Token | undefined): boolean =>
  token?.pos === 'VERB' &&
  token.lower !== token.lemma &&
  (token.lower.endsWith('ed') || irregularPast.has(token.lower));
const isVerb = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX';

/** Whether the word at `index` only modifies the noun after it: "banned missiles", "the remaining troops". */
function attributive(tokens: readonly Token[], index: number, skip: ReadonlySet<number>): boolean {
  // What stands beside a date is no part of its phrase: "built in 1950 collapsed last year".
  if (skip.has(index - 1) || skip.has(index + 1)) return false;
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token?.pos !== 'VERB' || !/(?:ed|ing|en)$/u.test(token.lower)) return false;
  if (before === undefined && isOfficeGiven(token, after, tokens[index + 2])) return false;
  const opensPhrase =
    before === undefined ||
    ['DET', 'ADJ', 'ADP', 'NUM', 'SCONJ'].includes(before.pos) ||
    before.lower === 'where' ||
    isPossessive(before);
  const noun =
    after?.pos === 'NOUN' ||
    after?.pos === 'ADJ' ||
    (after?.pos === 'NUM' && before?.pos === 'DET') ||
    (after?.pos === 'PROPN' && (before?.pos === 'DET' || before?.pos === 'ADP'));
  return opensPhrase && noun && !(before?.pos === 'SCONJ' && before.lower === 'that');
}

/** "Elected president in 1976, she": an office given, and not "Elected officials said". */
const isOfficeGiven = (verb: Token, office: Token | undefined, next: Token | undefined): boolean =>
  givingVerbs.has(verb.lemma) &&
  roles.has(office?.lower ?? '') &&
  (next?.pos === 'ADP' || next?.pos === 'NUM' || next?.pos === 'PUNCT');

const isPossessive = (token: Token): boolean =>
  token.pos !== 'AUX' && (possessives.has(token.lower) || token.lower === "'s" || token.lower === '’s');

/** Finds the verb groups of a sentence. `skip` marks tokens that are no verbs whatever their tag: the words of a date. */
export function findVerbGroups(tokens: readonly Token[], skip: ReadonlySet<number>): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const starts = (isVerb(tokens[at]) || isDue(tokens, at, skip)) && !skip.has(at) && !attributive(tokens, at, skip);
    if (!starts) continue;
    const to = groupEnd(tokens, at, skip);
    groups.push(describeGroup(tokens, at, to, skip));
    at = to - 1;
  }
  return groups;
}

/** ", due to open in 2026", ", due on Friday,", ", originally due in May,": stands for a clause as a participle does. "Due to flooding" gives a reason. */
function isDue(tokens: readonly Token[], at: number, skip: ReadonlySet<number>): boolean {
  if (!/^(?:due|set|likely)$/u.test(tokens[at]?.lower ?? '')) return false;
  // ", first due on 31 January,"
  const before = /^(?:first|originally|initially|once)$/u.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  if (!['PUNCT', 'NOUN', 'PROPN', 'CCONJ'].includes(tokens[before]?.pos ?? '')) return false;
  const infinitive = tokens[at + 1]?.lower === 'to' && isVerb(tokens[at + 2]);
  if (infinitive) return tokens[at + 2]?.lower.endsWith('ing') !== true;
  // "due out in October"
  const next = tokens[at + 1]?.lower === 'out' ? at + 2 : at + 1;
  return tokens[at]?.lower === 'due' && tokens[before]?.text === ',' && (skip.has(next) || skip.has(next + 1));
}

function groupEnd(tokens: readonly Token[], from: number, skip: ReadonlySet<number>): number {
  let end = from + 1;
  for (let next = end; next < tokens.length; next += 1) {
    const token = tokens[next];
    const resumed = tokens[next - 1]?.pos === 'AUX' ? verbAfterDate(tokens, next, skip) : undefined;
    if (resumed !== undefined) {
      end = resumed + 1;
      next = resumed;
      continue;
    }
    // "is soon to meet", "has now resigned": an adverb of time stands inside the group.
    if (skip.has(next) && token?.pos !== 'ADV') break;
    // "had by then fled", "has since 2020 chaired": a phrase of two words between auxiliary and participle.
    if (
      token?.pos === 'ADP' &&
      /^(?:had|has|have)$/u.test(tokens[next - 1]?.lower ?? '') &&
      isPastVerb(tokens[next + 2])
    ) {
      next += 1;
      continue;
    }
    // "have since died"
    if (token?.lower === 'since' && tokens[next - 1]?.lemma === 'have' && isVerb(tokens[next + 1])) continue;
    // "who would have done so had left": a finite auxiliary after a full verb opens a group of its own.
    if (
      token?.pos === 'AUX' &&
      finiteAuxiliaries.has(token.lower) &&
      tokens.slice(from, next).some(({ pos }) => pos === 'VERB')
    )
      break;
    // "denies having shelled": what is denied is an act of its own.
    const own = tokens[tokens[next - 1]?.lower === 'to' ? next - 2 : next - 1]?.lemma ?? '';
    if (token?.lower.endsWith('ing') === true && ownActVerbs.has(own)) break;
    // "the mill that he owned burned down": two past forms are two verbs.
    if (isPastVerb(token) && isPastVerb(tokens[next - 1]) && !tokens.slice(from, next).some(({ pos }) => pos === 'AUX'))
      break;
    if (isVerb(token) && !skip.has(next) && !attributive(tokens, next, skip)) end = next + 1;
    else if (
      token?.pos !== 'ADV' &&
      token?.pos !== 'PART' &&
      !(token?.lower === 'due' || token?.lower === 'set' || token?.lower === 'likely')
    )
      break;
    else if (token.lower === '’s' || token.lower === "'s") break;
  }
  return end;
}

/** "had on June 5 served", "will on Monday open": where the verb stands that an auxiliary waits for, behind a date. */
function verbAfterDate(tokens: readonly Token[], from: number, skip: ReadonlySet<number>): number | undefined {
  let at = tokens[from]?.pos === 'ADP' ? from + 1 : from;
  if (!skip.has(at)) return undefined;
  while (skip.has(at)) at += 1;
  const [auxiliary, verb] = [tokens[from - 1]?.lower ?? '', tokens[at]];
  const isBase = verb?.pos === 'VERB' && verb.lower === verb.lemma;
  const fits =
    futures.has(auxiliary) || modals.has(auxiliary)
      ? isBase || verb?.lower === 'be'
      : isPastVerb(verb) || verb?.lower === 'been';
  return fits ? at : undefined;
}

function describeGroup(tokens: readonly Token[], from: number, to: number, skip: ReadonlySet<number>): VerbGroup {
  const indexes = Array.from({ length: to - from }, (_, i) => from + i);
  const verbs = indexes.filter((i) => isVerb(tokens[i]));
  const head = verbs.find((i) => tokens[i]?.pos === 'VERB') ?? from;
  const first = tokens[from];
  const before = tokens[/^[“"‘]$/u.test(tokens[from - 1]?.text ?? '') ? from - 2 : from - 1];
  const words = indexes.map((i) => tokens[i]?.lower ?? '');
  const infinitive = before?.lower === 'to';
  const form = infinitive ? 'infinitive' : isDue(tokens, from, skip) ? 'past' : formOf(words, first, tokens[head]);
  return {
    from,
    to,
    head,
    last: verbs.at(-1) ?? head,
    form,
    finite: form !== 'infinitive' && form !== 'participle',
    // ", believed to have started in May,"
    ambiguous: ((form === 'past' || form === 'perfect') && first?.pos === 'VERB') || isDue(tokens, from, skip),
    passive: isPassive(tokens, verbs),
    negated: isNegated(tokens, from, to, head) || /^(?:never|not|neither|nor)$/u.test(before?.lower ?? ''),
  };
}

/** "pleaded not guilty", "voted not to join": what is chosen is negated, and not the choice. */
function isNegated(tokens: readonly Token[], from: number, to: number, head: number): boolean {
  const end = choosingVerbs.has(tokens[head]?.lemma ?? '') ? head : to;
  return (
    tokens.slice(from, end).some(({ lower }, i) => negators.has(lower) || isYetTo(tokens, from + i)) ||
    (end === to && /^(?:not|n't|n’t|never)$/u.test(tokens[to]?.lower ?? ''))
  );
}

/** "has yet to confirm", "are yet to open" */
const isYetTo = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'yet' && tokens[at + 1]?.lower === 'to';

function formOf(words: readonly string[], first: Token | undefined, head: Token | undefined): VerbForm {
  const lead = first?.lower ?? '';
  if (futures.has(lead)) return 'future';
  if (modals.has(lead)) return 'modal';
  // "is believed to have fled"
  if (words.some((word, at) => word === 'to' && words[at + 1] === 'have')) return 'perfect';
  if (beForms.has(lead) && words.includes('to') && !/^(?:had|has|have)$/u.test(lead))
    return /^(?:was|were)$/u.test(lead) ? 'past' : 'future';
  if (/^(?:has|have|’ve|'ve)$/u.test(lead) && words.length > 1) return 'perfect';
  if (/^(?:was|were|had|did|’d|'d)$/u.test(lead)) return 'past';
  if (lead === 'being' || lead === 'having' || lead.endsWith('ing')) return 'participle';
  if (first?.pos === 'AUX') return 'present';
  if (lead === head?.lemma && head.lemma !== '' && !unchangedPast.has(lead)) return 'present';
  return lead.endsWith('s') && !lead.endsWith('ss') ? 'present' : 'past';
}

function isPassive(tokens: readonly Token[], verbs: readonly number[]): boolean {
  const [beforeLast, last] = [tokens[verbs.at(-2) ?? -1], tokens[verbs.at(-1) ?? -1]];
  const infinitive = tokens.slice(verbs.at(-2) ?? 0, verbs.at(-1) ?? 0).some(({ lower }) => lower === 'to');
  return (
    !infinitive &&
    beforeLast !== undefined &&
    last?.pos === 'VERB' &&
    beForms.has(beforeLast.lower) &&
    !last.lower.endsWith('ing')
  );
}
