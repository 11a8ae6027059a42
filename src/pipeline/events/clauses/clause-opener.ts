import type { Draft } from './clause-drafts.ts';
import type { ClauseRole } from './clause.ts';
import { relatives, sequence, subordinators } from '../lexicon/clause-words.ts';
import { claimNouns, proofNouns } from '../lexicon/event-nouns.ts';
import { knowingVerbs, orderVerbs, verdictVerbs } from '../lexicon/verbs.ts';
import { infinitiveBefore, isOneOf, reports } from './saying-verb.ts';
import type { SayingLookahead } from './saying-lookahead.ts';
import { leadOfExtreme } from '../words/lead-of-extreme.ts';
import type { Token } from '../words/token.ts';

/** Where a sentence is being read: its words, what is ahead, and the clause that is open. */
interface Place {
  readonly tokens: readonly Token[];
  readonly dates: ReadonlySet<number>;
  readonly ahead: SayingLookahead;
  readonly draft: Draft;
  /** The clause around that one. */
  readonly around: Draft | undefined;
  /** Index of the last pause; -1 where there was none. */
  readonly pause: number;
}

/** Which clause the word at `at` opens: a relative, an adverbial or a complement one, or none. */
export function roleOpenedBy(at: number, place: Place): ClauseRole | undefined {
  const { tokens, dates, ahead, draft } = place;
  const word = tokens[at]?.lower ?? '';
  if (relatives.has(word) && at > 0) return 'relative';
  // "In what the police called an accident, a tram hit a bus"
  if (word === 'what' && at === 1 && tokens[0]?.pos === 'ADP') return ahead.closesAtPause(at) ? 'relative' : undefined;
  if (word === 'that') return roleOfThat(at, place);
  if (word === 'whether') return ahead.verbFollows(at) || ahead.verbBehindAside(at) ? 'complement' : undefined;
  if (/^(?:how|why)$/u.test(word) && draft.verb !== undefined)
    return asksOf(tokens[at + 1]) && ahead.verbFollows(at) ? 'complement' : undefined;
  if (word === 'as' && (tokens[at + 1]?.lower.endsWith('ing') === true || tokens[at + 1]?.lower === 'part'))
    return undefined;
  if (word === 'as' && dates.has(at + 1) && leadOfExtreme(tokens, at) !== undefined) return undefined;
  if (ahead.isTimeOf(at)) return 'adverbial';
  // "since the night in 2020 when lightning struck"
  if (word === 'when' && dates.has(tokens[at - 1]?.text === ',' ? at - 2 : at - 1) && ahead.verbFollows(at))
    return 'relative';
  if (!subordinators.has(word) || !ahead.verbFollows(at) || ahead.coordinates(at) || waitsForVerb(at, place))
    return undefined;
  if (draft.verb === undefined && opensWithGerund(at, tokens)) return undefined;
  if (ahead.endsAtDate(at) || (/^(?:until|since|before|after)$/u.test(word) && dates.has(at + 1))) return undefined;
  return 'adverbial';
}

/** "how the fire started", "how many people died": what is asked is a clause, and not a measure ("how high it is"). */
const asksOf = (after: Token | undefined): boolean =>
  ['DET', 'PROPN', 'NOUN', 'PRON'].includes(after?.pos ?? 'X') || /^(?:many|much)$/u.test(after?.lower ?? '');

const isCopula = (token: Token | undefined): boolean =>
  token?.pos === 'AUX' && (token.lower === 'is' || token.lower === 'was');

/** "It was that disaster which": one thing. "That prices rose" says something of many. */
const pointsAt = (after: Token | undefined): boolean =>
  after?.pos === 'ADJ' || (after?.pos === 'NOUN' && after.lower === after.lemma);

/** "said that", "ruled in May that" open what was said; after a noun "that" stands for it. */
function roleOfThat(at: number, { tokens, dates, ahead, draft }: Place): ClauseRole | undefined {
  // "What is certain is that she left", "The trouble was that the bank cut its loans"
  const says = isCopula(tokens[at - 1]) && !ahead.isVerbAt(at + 1) && !pointsAt(tokens[at + 1]);
  if (says && ahead.nextFinite(at) !== undefined) return 'complement';
  if (!ahead.verbFollows(at) && !ahead.verbBehindAside(at)) return undefined;
  // "claimed responsibility for an attack that killed 12 people"
  if (tokens[at - 1]?.pos === 'NOUN' && ahead.isVerbAt(at + 1)) return 'relative';
  const verb = tokens[draft.verb?.head ?? -1]?.lemma ?? '';
  const noun = tokens[at - 1]?.pos === 'NOUN' ? (tokens[at - 1]?.lemma ?? '') : '';
  const isProof = claimNouns.has(noun) || proofNouns.has(noun);
  // "found water in a sample that the probe brought back"
  const found = tokens[draft.verb?.to ?? -1];
  const hasObject = ['DET', 'NOUN'].includes(found?.pos ?? 'X') && !dates.has(draft.verb?.to ?? -1);
  if (verdictVerbs.has(verb) && hasObject && noun !== '' && !isProof) return 'relative';
  const said =
    reports(tokens, draft.verb?.head ?? -1) || infinitiveBefore(tokens, draft.tokens, at, dates) !== undefined;
  // "ordered on Monday that he be freed": no date is what "that" stands for.
  const ordered = orderVerbs.has(verb) && (dates.has(at - 1) || draft.verb?.to === at);
  if (said || ordered || (knowingVerbs.has(verb) && tokens[at]?.pos === 'SCONJ'))
    return draft.role === 'complement' ? undefined : 'complement';
  // "claims that officers beat a student": what is claimed has a subject of its own.
  const opener = tokens[at - 1];
  const claims = opener?.pos === 'NOUN' || (at === 1 && opener?.pos === 'PROPN');
  if (claims && (isOneOf(opener, claimNouns) || isOneOf(opener, proofNouns)) && !ahead.isVerbAt(at + 1))
    return 'complement';
  // "It was only in 1996, after three trials, that Okafor was cleared"
  const cleft = verb === 'be' && tokens[draft.tokens[0] ?? -1]?.lower === 'it' && tokens[at - 1]?.text === ',';
  return cleft || ['NOUN', 'PROPN', 'NUM'].includes(tokens[at - 1]?.pos ?? '') ? 'relative' : undefined;
}

/** "After leaving school in 1950 he worked": the verb ahead is that of the sentence. */
const opensWithGerund = (at: number, tokens: readonly Token[]): boolean =>
  sequence.has(tokens[at]?.lower ?? '') &&
  ['VERB', 'AUX'].includes(tokens[at + 1]?.pos ?? '') &&
  tokens[at + 1]?.lower.endsWith('ing') === true;

/** "When the delivery before the gap was made": the only verb ahead is the one that the clause itself waits for. */
function waitsForVerb(at: number, { ahead, draft, around, pause }: Place): boolean {
  if (pause === at - 1) return false;
  // "The house that stood there before the war was rebuilt"
  if (draft.verb !== undefined)
    return draft.role === 'relative' && !draft.loose && !around?.verb && ahead.finiteBeforeClause(at) === 1;
  return draft.tokens.some((index) => ahead.isNominal(index)) && ahead.finiteAfter(at) === 1;
}
