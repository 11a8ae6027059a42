import { ClauseLevels } from './clause-levels.ts';
import type { VerbGroup } from './find-verb-groups.ts';
import { bareComplement, beforeInfinitive } from '../lexicon/clause-words.ts';
import { reportVerbs } from '../lexicon/verbs.ts';
import { isParticipleOnly } from '../words/inflect.ts';

/** Which clause a finite verb belongs to: the one that is open, one above it, or a new one. */
export class ClauseVerbs extends ClauseLevels {
  /** Whether the current clause is a participle right after its noun, and the noun still waits for its verb. */
  private reduced = false;

  protected placeVerb(group: VerbGroup): void {
    if (this.draft.verb === undefined) this.placeFirst(group);
    else this.placeFurther(group);
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
        ((opens || this.followsOpening(group)) && this.ahead.mainFollows(group)));
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

  /** "According to a report, written in 2019, the minister knew": right behind a phrase that stands before the sentence. */
  private followsOpening(group: VerbGroup): boolean {
    const led = this.tokens[this.draft.tokens[0] ?? -1]?.pos === 'ADP';
    return led && this.pause === group.from - 1 && this.ahead.isNominal(this.pause - 1);
  }

  /** With the adverbs before it: "First elected in 2010,", "the loan, originally granted in 2019,". */
  private openParticiple(opens: boolean): void {
    const from = opens ? 0 : this.pause + 1;
    const own = this.draft.tokens.filter((at) => at >= from);
    const lead = opens || this.ahead.onlyAdverbs(own) ? own : [];
    this.draft.tokens = this.draft.tokens.filter((at) => !lead.includes(at));
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
      (role === 'adverbial' && (this.ahead.nextSubject(group) !== undefined || this.leavesOneVerb(group))) ||
      (this.pause > (tokens[0] ?? 0) && !this.ahead.isFronted(tokens, this.pause)) ||
      !this.ahead.isNominal(group.from - 1) ||
      (this.tokens[group.from - 1]?.pos === 'PRON' && this.tokens[group.from - 1]?.lower !== 'those')
    )
      return false;
    const { lemma = '', lower = '' } = this.tokens[group.head] ?? {};
    // "emails seen by the Herald"
    const told = group.form === 'past' && bareComplement.has(lemma) && !isParticipleOnly(lower);
    if (told || this.ahead.objectFollows(group) || this.ahead.asks(group)) return false;
    return this.ahead.unclaimedFollows(group) || this.ahead.subjectAfterDate(group, tokens[0] ?? 0) !== undefined;
  }

  /** "The general who took power after the king fled was shot": the verb ahead is the general's. */
  private leavesOneVerb(group: VerbGroup): boolean {
    return this.waiting !== undefined && this.isWithinSubject() && this.ahead.finiteBeforeClause(group.from) === 1;
  }

  private placeFurther(group: VerbGroup): void {
    const placed =
      this.joinsReduced(group) ||
      this.endsReduced(group) ||
      this.resumesWaiting(group) ||
      this.followsCoordinator(group) ||
      this.resumesPending(group) ||
      this.followsPending(group) ||
      this.followsAdverbial(group) ||
      this.goesOnInSeries(group) ||
      this.isOfNounBefore(group);
    if (!placed) this.opensClauseOfOwn(group);
  }

  private coordinateFrom(from: number, group: VerbGroup): true {
    this.carve('coordinate', from, group);
    return true;
  }

  /** "A report commissioned by the council and released on Thursday found": a second participle, and the verb is ahead. */
  private joinsReduced(group: VerbGroup): boolean {
    const listed = this.coordinator >= 0 || this.ahead.continuesParticiples(group);
    const joins = this.reduced && listed && group.ambiguous && this.ahead.unclaimedFollows(group);
    return joins && this.coordinateFrom(Math.max(this.coordinator, this.pause) + 1, group);
  }

  /** "The dam built in 1950 collapsed": the verb that the noun before a participle waits for. */
  private endsReduced(group: VerbGroup): boolean {
    const { role, parent, verb } = this.draft;
    if (!this.reduced || role !== 'participle' || parent === undefined) return false;
    this.reduced = false;
    // "In a poll published on Friday it stood": the subject has come after the participle's date.
    const from = (verb && this.ahead.subjectAfterDate(verb, this.at(parent).tokens[0] ?? 0)) ?? group.from;
    const own = this.draft.tokens.filter((at) => at >= from);
    this.draft.tokens = this.draft.tokens.filter((at) => at < from);
    this.current = parent;
    this.draft.tokens.push(...own);
    this.placeFirst(group);
    return true;
  }

  /** The nearest clause above that has its subject and no verb yet. */
  private get waiting(): number | undefined {
    return this.ancestor((draft) => draft.verb === undefined && draft.tokens.some((at) => this.ahead.isNominal(at)));
  }

  /** "The dam that they built in 1950 collapsed": the verb of such a clause. */
  private resumesWaiting(group: VerbGroup): boolean {
    const { waiting } = this;
    const bare = this.coordinator < 0 && this.pause < 0;
    const follows = bare || this.pause === group.from - 1;
    if (waiting === undefined || !follows || (this.draft.role === 'adverbial' && !this.isWithinSubject())) return false;
    this.moveAdverbs(waiting, group);
    this.draft.verb = group;
    return true;
  }

  /** "The men who had lived there until the war began": a clause of time that is part of what tells which men. */
  private isWithinSubject(): boolean {
    const { parent, verb } = this.draft;
    const around = this.at(parent ?? 0);
    const tells = bareComplement.has(this.tokens[verb?.head ?? -1]?.lemma ?? '');
    return !tells && around.role === 'relative' && !around.loose;
  }

  /** "He resigned and left", "Prices doubled, then fell"; one verb may serve two subjects, and then there is no clause. */
  private followsCoordinator(group: VerbGroup): boolean {
    if (this.coordinator >= 0)
      return (
        this.ahead.sharesVerb(group, this.draft, this.coordinator) || this.coordinateFrom(this.coordinator + 1, group)
      );
    return this.ahead.goesOnThen(group, this.pause) && this.coordinateFrom(this.pause + 1, group);
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

  /** "and the owner, a potter, began": the verb that a conjunction has waited for behind an aside. */
  private followsPending(group: VerbGroup): boolean {
    const { pending } = this.draft;
    if (pending === undefined) return false;
    const waited = this.pause === group.from - 1 && pending < this.pause;
    // "but the party, planned for July, was called off"
    if (waited && this.ahead.isAside(group)) {
      this.open('participle', undefined, true).verb = group;
      return true;
    }
    return (waited || this.ahead.datesFrom(pending, this.pause)) && this.coordinateFrom(pending + 1, group);
  }

  /** "When they parted they drew a border": the next clause, after an adverbial one and without a comma. */
  private followsAdverbial(group: VerbGroup): boolean {
    const { role, verb } = this.draft;
    if (role !== 'adverbial') return false;
    const pronoun =
      this.tokens[group.from - 1]?.pos === 'PRON' &&
      this.pause < group.from - 2 &&
      this.ahead.subjectBefore(group, Math.max(this.pause, verb?.to ?? 0), verb);
    if (pronoun) return this.coordinateFrom(group.from - 1, group);
    // "Since she was elected in 2018 crime has fallen": the next subject comes right after the date.
    const start = verb ? this.ahead.subjectStart(group, verb.to) : 0;
    const afterDate = this.dates.has(start - 1) && this.ahead.nominalBetween(start, group.from);
    return afterDate && this.coordinateFrom(start, group);
  }

  /** A further verb of a list, or of a sentence that a strong mark parts from the one before. */
  private goesOnInSeries(group: VerbGroup): boolean {
    const continues =
      this.ahead.continuesList(group, this.draft, this.pause) ||
      this.ahead.continuesTo(group, this.draft, this.pause) ||
      this.ahead.continuesDated(group, this.draft, this.pause) ||
      this.ahead.opensSentence(group, this.draft, this.pause);
    return continues && this.coordinateFrom(this.pause + 1, group);
  }

  /** "figures released on Thursday", ", first promised in 2021,": a participle, which is a clause where something completes it. */
  private isOfNounBefore(group: VerbGroup): boolean {
    const { verb } = this.draft;
    const active = this.ahead.isActive(group) && this.ahead.nominalBetween(this.pause + 1, group.from);
    const claimed = this.ahead.subjectBefore(group, Math.max(this.pause, verb?.to ?? 0), verb);
    if (!group.ambiguous || active || claimed) return false;
    const aside = this.ahead.opensAside(group, this.pause) && this.tokens[group.to]?.lower !== 'by';
    const close = this.pause < group.from - 1 && this.ahead.isNominal(group.from - 1);
    if ((aside || close) && this.ahead.isCompleted(group, this.draft))
      this.open('participle', undefined, aside).verb = group;
    return true;
  }

  /** "said the bank failed", "He slept, she read": a clause with a subject of its own. */
  private opensClauseOfOwn(group: VerbGroup): void {
    const said = this.draft.verb;
    // "said: “On 3 May the dam broke”": from where the quotation begins
    const quoted = this.pause >= (said?.to ?? Infinity) && this.tokens[this.pause + 1]?.text === '“';
    if (said && reportVerbs.has(this.tokens[said.head]?.lemma ?? ''))
      this.carve('complement', quoted ? this.pause + 2 : this.ahead.subjectStart(group, said.to), group);
    else if (this.pause >= (said?.from ?? 0)) this.carve('coordinate', this.pause + 1, group);
  }
}
