import type { Draft } from './clause-drafts.ts';
import type { VerbGroup } from './find-verb-groups.ts';
import { bareComplement, relatives, subordinators } from '../lexicon/clause-words.ts';
import { believeVerbs, participlesWithObject, plainSayVerbs, sayVerbs, verdictVerbs } from '../lexicon/verbs.ts';
import type { Token } from '../words/token.ts';
import { ParticipleLookahead } from './participle-lookahead.ts';

const inSubject: ReadonlySet<string> = new Set(['DET', 'PROPN', 'NOUN', 'ADJ', 'NUM', 'PRON']);

/** "the mill", "the owners of the mill": no conjunction, and no second phrase beside the first. */
const isOnePhrase = (tokens: readonly Token[]): boolean =>
  tokens.every(({ pos, lower }, at) =>
    inSubject.has(pos) ? at === 0 || pos !== 'DET' || tokens[at - 1]?.pos === 'ADP' : lower === 'of' || pos === 'PART',
  );

/** Which verbs set beside a sentence say who vouches for it, and where that speaker's name begins. */
export class SayingLookahead extends ParticipleLookahead {
  /** "…, officials said." and "The dam, officials said, burst": a say verb between pauses, set beside what is said. */
  isSaying(group: VerbGroup, { role, verb, tokens }: Draft, pause: number, coordinator: number): boolean {
    const lemma = this.tokens[group.head]?.lemma ?? '';
    // "the law was broken, a court found on Tuesday", and not "a court found two men guilty".
    const finds = verdictVerbs.has(lemma) && !this.isNominal(group.to) && this.tokens[group.to]?.pos !== 'DET';
    const says = group.passive ? this.isBelieved(group, pause) : sayVerbs.has(lemma) || finds;
    if (
      !says ||
      pause < 0 ||
      // "On 22 April, Marsh was suspended for what he had said": its own verb stands between.
      (verb !== undefined && verb.from > pause) ||
      this.tokens[pause]?.text === ';' ||
      // "and the mayor, Joan Teller, said so again": what is said is in the words.
      this.tokens[group.to]?.lower === 'so' ||
      coordinator > pause ||
      (role === 'relative' && verb === undefined) ||
      this.isCalled(group, pause)
    )
      return false;
    if (verb === undefined && !tokens.some((at) => at < pause)) return false;
    if (verb === undefined && this.endsAfter(group, tokens[0] ?? -1, pause)) return false;
    const limit = this.nextPause(group.to);
    let end = group.to;
    while (end < limit && this.tokens[end]?.text !== '.') end += 1;
    const quoted = this.tokens[pause]?.text === '”';
    if (!this.hasSpeaker(group, pause)) return false;
    return (
      !this.finiteBetween(group.to, end) &&
      (verb !== undefined || quoted || end - group.to <= 1 || this.isOnlyDate(group.to, end))
    );
  }

  /** "On his birthday, 4 May 2001, he spoke.": nothing but a phrase is before it, and nothing behind. */
  private endsAfter({ to }: VerbGroup, first: number, pause: number): boolean {
    return this.tokens[first]?.pos === 'ADP' && this.tokens[pause]?.text === ',' && this.tokens[to]?.text === '.';
  }

  /** ", it is believed", ", it was claimed,": nobody is named who says so. */
  private isBelieved({ head, from, to }: VerbGroup, pause: number): boolean {
    const lemma = this.tokens[head]?.lemma ?? '';
    const alone = this.tokens[from - 1]?.lower === 'it' && pause === from - 2 && this.tokens[to]?.pos === 'PUNCT';
    return alone && (believeVerbs.has(lemma) || sayVerbs.has(lemma));
  }

  /** "the storm, called Ada,": what it is called, and no call. */
  private isCalled({ head, from }: VerbGroup, pause: number): boolean {
    const named = participlesWithObject.has(this.tokens[head]?.lower ?? '');
    return named && pause === from - 1 && this.tokens[pause]?.text !== '”' && this.isNominal(pause - 1);
  }

  /** "The minister, officials said late on Tuesday, had lost": between the saying and the comma stands its date. */
  protected isOnlyDate(from: number, to: number): boolean {
    let dated = false;
    for (let at = from; at < to; at += 1) {
      // "called another on Monday": an article leads the date, and stands for no thing.
      if (this.tokens[at]?.pos === 'DET' && !this.dates.has(at) && !this.dates.has(at + 1)) return false;
      if (this.dates.has(at)) dated = true;
      else if (!['ADP', 'DET', 'PUNCT', 'ADV'].includes(this.tokens[at]?.pos ?? '')) return false;
    }
    return dated;
  }

  /** "its chief, who had joined in 2019, would leave", "the mill, sold in 1990, burned", "a man, 34, was": the verb stands behind an aside. */
  verbBehindAside(at: number): boolean {
    const end = this.nextPause(at + 1);
    if (this.tokens[end]?.text !== ',' || !this.nominalBetween(at, end)) return false;
    const aside = this.nextPause(end + 1);
    const told = relatives.has(this.tokens[end + 1]?.lower ?? '') && this.finiteBetween(end, aside);
    const behind = this.pastAdverbs(aside + 1);
    const resumes = this.groups.some(({ from, finite }) => finite && from === behind);
    return resumes && (told || this.isParticipleAside(end) || !this.finiteBetween(end, aside));
  }

  /** "said the mill, sold in 1990, burned", "told us the mill, …": at the word where the subject begins of what is reported. */
  opensReport(at: number, { role, verb }: Draft): boolean {
    const lemma = this.tokens[verb?.head ?? -1]?.lemma ?? '';
    if (role === 'attribution' || !verb || verb.passive || !bareComplement.has(lemma)) return false;
    let from = verb.to;
    while (
      from < at &&
      ((lemma === 'tell' && this.isNominal(from)) || this.dates.has(from) || this.dates.has(from + 1))
    )
      from += 1;
    if (at !== from || this.dates.has(at + 1) || !inSubject.has(this.tokens[at]?.pos ?? 'X')) return false;
    return isOnePhrase(this.tokens.slice(at, this.nextPause(at))) && this.verbBehindAside(at - 1);
  }

  /** ", sold in 1990,", ", one of three built in 1950,": from the comma at `pause` to the next a participle without an object. */
  private isParticipleAside(pause: number): boolean {
    const group = this.groups.find(({ from }) => from > pause);
    // "kept by a sailor before he vanished"
    const end = this.nextPause(pause + 1);
    const within = this.tokens.findIndex(({ lower }, at) => at > pause && at < end && subordinators.has(lower));
    const single = group !== undefined && !this.finiteBetween(group.to, within === -1 ? end : within);
    return single && group.ambiguous && !this.isActive(group) && !this.objectFollows(group);
  }

  /** ", planned for July, was": a participle after its noun and a comma, with the verb that the noun waits for after the next. */
  isAside(group: VerbGroup): boolean {
    return group.ambiguous && !this.isActive(group) && this.resumesAfter(group, true);
  }

  /** "“…,” said Anna Lind, the minister, on Friday": the speaker stands after the verb, and a phrase follows the comma. */
  speakerGoesOn({ role, verb, tokens }: Draft, pause: number): boolean {
    if (role !== 'attribution' || !verb || this.tokens[pause]?.text !== ',') return false;
    if (tokens.some((at) => at < verb.from && this.isNominal(at)) || !this.nominalBetween(verb.to, pause)) return false;
    const next = this.tokens[pause + 1];
    if (!next || next.text === '“' || next.pos === 'CCONJ' || next.pos === 'SCONJ') return false;
    return relatives.has(next.lower) || !this.finiteBetween(pause + 1, this.nextPause(pause + 1));
  }

  /** Whether a clause goes on after the pause that closes one within it. */
  goesOn(draft: Draft, pause: number): boolean {
    if (draft.role === 'complement') return this.tokens[pause]?.text !== ';';
    // "when Reyes, who ran the works, resigned"
    const led = draft.role === 'adverbial' || draft.role === 'relative';
    if (led && draft.verb === undefined)
      return draft.tokens.some((at) => this.isNominal(at)) && this.isVerbAt(this.pastAdverbs(pause + 1));
    return draft.role === 'main' || draft.role === 'coordinate' || this.speakerGoesOn(draft, pause);
  }

  /** Where the speaker's name begins whose aside ends at `pause`, right before a verb of saying. */
  speakerBefore(pause: number, floor: number): number | undefined {
    return this.speakerAfterQuote(pause) ?? this.speakerBeforeAside(pause, floor);
  }

  /** "a bill, first promised in 2021,": nobody stands beside the verb of saying who could say it. */
  private hasSpeaker(group: VerbGroup, pause: number): boolean {
    let after = group.to;
    while (this.dates.has(after) || this.tokens[after]?.pos === 'ADV') after += 1;
    const inverted = this.isNominal(after) || ['DET', 'ADJ'].includes(this.tokens[after]?.pos ?? '');
    const quoted = this.tokens.slice(0, group.from).some(({ text }) => text === '”');
    // "the operator, Telnor, said on Monday"
    const aside = pause === group.from - 1 && plainSayVerbs.has(this.tokens[group.head]?.lemma ?? '');
    return inverted || quoted || aside || this.nominalBetween(pause + 1, group.from);
  }

  /** "“We are ready,” the captain, who led them,": the name stands between quotation and aside. */
  private speakerAfterQuote(pause: number): number | undefined {
    const from = this.tokens.slice(0, pause).findLastIndex(({ text }) => text === '”') + 1;
    const comma = this.nextPause(from);
    const noun = this.nominalBetween(from, comma) && !this.finiteBetween(from, comma);
    return from > 0 && comma < pause && noun ? from : undefined;
  }

  /** "…, the operator, Telnor,": the phrase stands, with the name that ends at `pause`, between commas. */
  private speakerBeforeAside(pause: number, floor: number): number | undefined {
    const aside = this.pauseBefore(pause, floor);
    const before = aside === undefined ? undefined : this.pauseBefore(aside, floor);
    if (aside === undefined || before === undefined) return undefined;
    return this.isPhrase(before + 1, aside) && this.isPhrase(aside + 1, pause) ? before + 1 : undefined;
  }

  private pauseBefore(at: number, floor: number): number | undefined {
    const found = this.tokens.slice(0, at).findLastIndex(({ text }) => text === ',');
    return found < floor ? undefined : found;
  }

  private isPhrase(from: number, to: number): boolean {
    const words = this.tokens.slice(from, to);
    const only = words.every(
      ({ pos, lower }) => ['DET', 'ADJ', 'NOUN', 'PROPN', 'PART'].includes(pos) || lower === 'of',
    );
    return only && this.nominalBetween(from, to);
  }
}
