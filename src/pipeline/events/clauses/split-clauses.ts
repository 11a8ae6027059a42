import type { Clause } from './clause.ts';
import { ClauseLevels } from './clause-levels.ts';
import { roleOpenedBy } from './clause-opener.ts';
import { findVerbGroups, type VerbGroup } from './find-verb-groups.ts';
import { bareComplement, beforeInfinitive, pauses } from '../lexicon/clause-words.ts';
import { reportVerbs } from '../lexicon/verbs.ts';
import type { Token } from '../words/token.ts';

/**
 * Splits a sentence into clauses in one pass from left to right. `dates` marks the tokens of temporal expressions:
 * they are never verbs, and never open a clause.
 */
export function splitClauses(tokens: readonly Token[], dates: ReadonlySet<number>): readonly Clause[] {
  const scan = new ClauseScan(tokens, dates);
  for (let at = 0; at < tokens.length;) at = scan.step(at);
  return scan.finish();
}

class ClauseScan extends ClauseLevels {
  private readonly groupAt: ReadonlyMap<number, VerbGroup>;
  /** Whether the current clause is a participle right after its noun, and the noun still waits for its verb. */
  private reduced = false;

  constructor(tokens: readonly Token[], dates: ReadonlySet<number>) {
    const groups = findVerbGroups(tokens, dates);
    super(tokens, dates, groups);
    this.groupAt = new Map(groups.map((group) => [group.from, group]));
  }

  /** Takes the token at `at` and gives the index of the next one to take. */
  step(at: number): number {
    const token = this.tokens[at];
    const group = this.groupAt.get(at);
    if (group) return this.takeGroup(group);
    if (token && pauses.has(token.text)) return this.takePause(at);
    else if (token?.pos === 'CCONJ') this.takeCoordinator(at);
    else if (!this.opensClause(at)) this.draft.tokens.push(at);
    return at + 1;
  }

  /** Opens a relative, adverbial or complement clause where the word at `at` does so. */
  private opensClause(at: number): boolean {
    const { tokens, dates, ahead } = this;
    const token = tokens[at];
    if (!token || dates.has(at)) return false;
    const afterPause = at === 0 || this.pause === at - 1 || token.lower === 'what';
    // "that A came and that B left": both are said.
    const again = token.lower === 'that' && this.coordinator === at - 1 && this.draft.role === 'complement';
    if (again && ahead.verbFollows(at)) this.current = this.draft.parent ?? this.current;
    const role = roleOpenedBy(at, { tokens, dates, ahead, draft: this.draft, pause: this.pause });
    if (role === undefined) return this.opensReport(at);
    // "which A set up and which B closed": both hang on the same noun.
    if (
      role === 'relative' &&
      this.draft.role === 'relative' &&
      this.coordinator === at - 1 &&
      this.draft.parent !== undefined
    )
      this.current = this.draft.parent;
    const from = token.lower === 'what' && role === 'relative' ? 0 : ahead.leadOfTime(at);
    const lead = this.draft.tokens.filter((own) => own >= from);
    this.draft.tokens = this.draft.tokens.filter((own) => own < from);
    this.open(role, at, afterPause).tokens.push(...lead, at);
    this.pause = -1;
    this.coordinator = -1;
    return true;
  }

  private takeGroup(group: VerbGroup): number {
    if (group.finite) this.placeFinite(group);
    else if (
      group.form === 'participle' &&
      ((this.pause === group.from - 1 && this.draft.verb) || (group.from === 0 && this.ahead.commaFollows(group)))
    )
      this.open('participle', undefined, true).verb = group;
    for (let at = group.from; at < group.to; at += 1) this.draft.tokens.push(at);
    return group.to;
  }

  private placeFinite(group: VerbGroup): void {
    if (this.ahead.isSaying(group, this.draft, this.pause, this.coordinator)) this.carveSaying(group);
    else if (this.draft.verb === undefined) this.placeFirst(group);
    else this.placeFurther(group);
  }

  /** Opens a saying with its speaker: of "“…,” the captain, who led them, told", and of "…, the operator, Telnor, said". */
  private carveSaying(group: VerbGroup): void {
    const aside = this.pause === group.from - 1;
    const from = aside ? this.ahead.speakerBefore(this.pause, this.draft.verb?.to ?? 0) : undefined;
    const home = from === undefined ? undefined : this.holderOf(from);
    if (from !== undefined && home !== undefined) {
      this.current = home;
      this.carve('attribution', from, group);
    } else this.carve('attribution', this.pause + 1, group);
  }

  private placeFirst(group: VerbGroup): void {
    const { role, tokens } = this.draft;
    const opens = role === 'main' && this.ahead.onlyAdverbs(tokens);
    const participle =
      group.ambiguous &&
      !this.ahead.pronounFollows(group) &&
      !this.ahead.isActive(group) &&
      (role === 'main' || role === 'coordinate' || role === 'complement') &&
      ((this.pause >= (tokens[0] ?? 0) &&
        tokens.length > 1 &&
        this.ahead.resumesAfter(group, this.pause === group.from - 1)) ||
        (opens && this.ahead.mainFollows(group)));
    const based = group.ambiguous && this.ahead.basedOn(group, tokens[0] ?? 0);
    if (participle) this.openParticiple(opens);
    // "Once banned in 1960, the book": a conjunction with a participle.
    else if (group.ambiguous && role === 'adverbial' && tokens.length === 1) this.draft.role = 'participle';
    else if (based || this.isReduced(group)) {
      this.open('participle', undefined, based).verb = group;
      this.reduced = !based;
      return;
    }
    this.draft.verb = group;
    this.coordinator = -1;
    // "She and her husband bought": the conjunction stood in the subject.
    delete this.draft.pending;
  }

  /** With the adverbs before it, where it opens the sentence. */
  private openParticiple(opens: boolean): void {
    const lead = opens ? this.draft.tokens.splice(0) : [];
    this.open('participle', undefined, true).tokens.push(...lead);
  }

  /** "The dam built in 1950 collapsed": a bare past form after a noun, and a verb ahead that no other subject claims. */
  private isReduced(group: VerbGroup): boolean {
    const { tokens, role } = this.draft;
    if (
      !group.ambiguous ||
      this.ahead.isActive(group) ||
      role === 'relative' ||
      // "The claim that Moscow paid in 2024 is denied": the verb ahead is the noun's.
      (role === 'complement' && this.at(this.draft.parent ?? 0).verb === undefined) ||
      (role === 'adverbial' && this.ahead.nextSubject(group) !== undefined) ||
      (this.pause > (tokens[0] ?? 0) && !this.ahead.isFronted(tokens, this.pause)) ||
      !this.ahead.isNominal(group.from - 1) ||
      this.tokens[group.from - 1]?.pos === 'PRON'
    )
      return false;
    const told = group.form === 'past' && bareComplement.has(this.tokens[group.head]?.lemma ?? '');
    if (told || this.ahead.objectFollows(group)) return false;
    return this.ahead.unclaimedFollows(group) || this.ahead.subjectAfterDate(group, tokens[0] ?? 0) !== undefined;
  }

  /** "The dam burst, and the men who built it were jailed": the verb is that of the subject before the relative clause. */
  private resumesPending(group: VerbGroup): boolean {
    const { role, parent, opener, verb } = this.draft;
    if (role !== 'relative' || parent === undefined || opener === undefined || group.ambiguous) return false;
    const { pending } = this.at(parent);
    const bare = this.pause < 0 || this.pause === group.from - 1;
    const lemma = this.tokens[verb?.head ?? -1]?.lemma ?? '';
    if (!bare || pending === undefined || (bareComplement.has(lemma) && !beforeInfinitive.has(lemma))) return false;
    if (pending > opener || !this.at(parent).tokens.some((at) => at > pending && this.ahead.isNominal(at)))
      return false;
    this.current = parent;
    delete this.draft.pending;
    this.carve('coordinate', pending + 1, group);
    return true;
  }

  private placeFurther(group: VerbGroup): void {
    // "A report commissioned by the council and released on Thursday found": a second participle, and the verb is ahead.
    const listed = this.coordinator >= 0 || this.ahead.continuesParticiples(group);
    if (this.reduced && listed && group.ambiguous && this.ahead.unclaimedFollows(group)) {
      this.carve('coordinate', Math.max(this.coordinator, this.pause) + 1, group);
      return;
    }
    if (this.reduced && this.draft.role === 'participle' && this.draft.parent !== undefined) {
      this.reduced = false;
      // "In a poll published on Friday it stood": the subject has come after the participle's date.
      const after =
        this.draft.verb && this.ahead.subjectAfterDate(this.draft.verb, this.at(this.draft.parent).tokens[0] ?? 0);
      const from = after ?? group.from;
      const own = this.draft.tokens.filter((at) => at >= from);
      this.draft.tokens = this.draft.tokens.filter((at) => at < from);
      this.current = this.draft.parent;
      this.draft.tokens.push(...own);
      this.placeFirst(group);
      return;
    }
    const waiting = this.ancestor(
      (draft) => draft.verb === undefined && draft.tokens.some((at) => this.ahead.isNominal(at)),
    );
    const bare = this.coordinator < 0 && this.pause < 0;
    if (waiting !== undefined && (bare || this.pause === group.from - 1) && this.draft.role !== 'adverbial') {
      this.moveAdverbs(waiting, group);
      this.draft.verb = group;
      return;
    }
    if (this.coordinator >= 0 && this.ahead.sharesVerb(group, this.draft, this.coordinator)) return;
    if (this.coordinator >= 0 || this.ahead.goesOnThen(group, this.pause)) {
      this.carve('coordinate', (this.coordinator >= 0 ? this.coordinator : this.pause) + 1, group);
      return;
    }
    if (this.resumesPending(group)) return;
    const { pending } = this.draft;
    const waited = pending !== undefined && this.pause === group.from - 1 && pending < this.pause;
    // "but the party, planned for July, was called off"
    if (waited && this.ahead.isAside(group)) {
      this.open('participle', undefined, true).verb = group;
      return;
    }
    if (waited || this.ahead.datesFrom(pending, this.pause)) {
      this.carve('coordinate', pending + 1, group);
      return;
    }
    // "When they parted they drew a border": a subject pronoun opens the next clause without a comma.
    if (
      this.draft.role === 'adverbial' &&
      this.tokens[group.from - 1]?.pos === 'PRON' &&
      this.pause < group.from - 2 &&
      this.ahead.subjectBefore(group, Math.max(this.pause, this.draft.verb?.to ?? 0), this.draft.verb)
    ) {
      this.carve('coordinate', group.from - 1, group);
      return;
    }
    // "Since she was elected in 2018 crime has fallen": the next subject comes right after the date.
    const start =
      this.draft.role === 'adverbial' && this.draft.verb ? this.ahead.subjectStart(group, this.draft.verb.to) : 0;
    if (this.coordinator < 0 && this.dates.has(start - 1) && this.ahead.nominalBetween(start, group.from)) {
      this.carve('coordinate', start, group);
      return;
    }
    if (
      this.ahead.continuesList(group, this.draft, this.pause) ||
      this.ahead.continuesTo(group, this.draft, this.pause) ||
      this.ahead.continuesDated(group, this.draft, this.pause)
    ) {
      this.carve('coordinate', this.pause + 1, group);
      return;
    }
    if (this.ahead.opensSentence(group, this.draft, this.pause)) {
      this.carve('coordinate', this.pause + 1, group);
      return;
    }
    if (
      group.ambiguous &&
      !(this.ahead.isActive(group) && this.ahead.nominalBetween(this.pause + 1, group.from)) &&
      !this.ahead.subjectBefore(group, Math.max(this.pause, this.draft.verb?.to ?? 0), this.draft.verb)
    ) {
      const aside = this.ahead.opensAside(group, this.pause) && this.tokens[group.to]?.lower !== 'by';
      const close = this.pause < group.from - 1 && this.ahead.isNominal(group.from - 1);
      if ((aside || close) && this.ahead.isCompleted(group, this.draft))
        this.open('participle', undefined, aside).verb = group;
      return;
    }
    const said = this.draft.verb;
    if (said && reportVerbs.has(this.tokens[said.head]?.lemma ?? '')) {
      this.carve('complement', this.ahead.subjectStart(group, said.to), group);
      return;
    }
    if (this.pause >= (said?.from ?? 0)) this.carve('coordinate', this.pause + 1, group);
  }
}
