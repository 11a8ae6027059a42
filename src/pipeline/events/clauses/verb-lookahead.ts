import type { VerbGroup } from './find-verb-groups.ts';
import { isPastOnly } from '../words/inflect.ts';
import { bareComplement, clauseNouns, pauses, relatives, subordinators } from '../lexicon/clause-words.ts';
import { intransitiveVerbs, participlesWithObject, sayVerbs } from '../lexicon/verbs.ts';
import type { Token } from '../words/token.ts';

/** What comes next in a sentence: which verbs are ahead, and where the next pause stands. */
export class VerbLookahead {
  protected readonly tokens: readonly Token[];
  protected readonly dates: ReadonlySet<number>;
  protected readonly groups: readonly VerbGroup[];

  constructor(tokens: readonly Token[], dates: ReadonlySet<number>, groups: readonly VerbGroup[]) {
    this.tokens = tokens;
    this.dates = dates;
    this.groups = groups;
  }

  isNominal(at: number): boolean {
    const pos = this.tokens[at]?.pos;
    return !this.dates.has(at) && (pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON' || pos === 'NUM');
  }

  /** "since 2020 and became": after the word stands a date and no clause, since a conjunction comes next. */
  endsAtDate(at: number): boolean {
    let end = at + 1;
    while (this.dates.has(end)) end += 1;
    return end > at + 1 && this.tokens[end]?.pos === 'CCONJ';
  }

  /** "First elected in 2010": what stands before a participle that opens a sentence. */
  onlyAdverbs(at: readonly number[]): boolean {
    return at.every((i) => this.tokens[i]?.pos === 'ADV' || this.tokens[i]?.lower === 'first');
  }

  /** Whether a nominal stands in `[from, to)`. */
  nominalBetween(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if (this.isNominal(at)) return true;
    return false;
  }

  /** Index of the next pause from `from` on, or the length of the sentence. */
  nextPause(from: number): number {
    let end = from;
    while (end < this.tokens.length && !pauses.has(this.tokens[end]?.text ?? '')) end += 1;
    return end;
  }

  /** Whether a verb group begins at `at`. */
  isVerbAt(at: number): boolean {
    return this.groups.some(({ from }) => from === at);
  }

  /** Whether a finite verb stands in `[from, to)`. */
  finiteBetween(from: number, to: number): boolean {
    return this.groups.some((group) => group.finite && group.from >= from && group.from < to);
  }

  /** Whether a finite verb follows before the next pause, or right after an aside: "when Keenan, 90, received". */
  verbFollows(at: number): boolean {
    const end = this.nextPause(at + 1);
    if (this.finiteBetween(at + 1, end)) return true;
    const aside = this.tokens[end]?.text === ',' ? this.nextPause(end + 1) : end;
    // "when, in 1971, she was jailed": the subject comes after the aside.
    const subject = end === at + 1 ? this.nextPause(aside + 1) : this.pastAdverbs(aside + 1) + 1;
    return (
      aside > end &&
      this.tokens[aside]?.text === ',' &&
      !this.finiteBetween(end, aside) &&
      this.finiteBetween(aside + 1, subject)
    );
  }

  /** "Okafor, then a student, first met": where the words before a verb end that only modify it. */
  protected pastAdverbs(from: number): number {
    let at = from;
    while (this.tokens[at]?.pos === 'ADV' || this.tokens[at]?.lower === 'first') at += 1;
    return at;
  }

  /** "as chief executive in March and was replaced": the verb ahead goes on from the one before. */
  coordinates(at: number): boolean {
    const verb = this.nextFinite(at) ?? at;
    return this.tokens[verb - 1]?.pos === 'CCONJ' && verb - 1 > at + 1;
  }

  /** "By the time Reyes left", "the day the mine closed": a noun of time that a clause follows at once. */
  isTimeOf(at: number): boolean {
    const after = this.tokens[at + 1];
    if (this.dates.has(at) || this.leadOfTime(at) === at) return false;
    // "by the time police arrived", but "the day care centre"
    const bare = after?.pos === 'NOUN' && this.isVerbAt(at + 2);
    const led = after !== undefined && ['DET', 'PROPN', 'PRON'].includes(after.pos) && !relatives.has(after.lower);
    const subject = after !== undefined && (led || bare);
    return subject && after.lower !== 'that' && this.verbFollows(at);
  }

  /** Where the phrase of such a noun begins, "by the last time"; the place itself of any other word. */
  leadOfTime(at: number): number {
    const the = this.tokens[at - 1]?.pos === 'ADJ' ? at - 2 : at - 1;
    if (!clauseNouns.has(this.tokens[at]?.lower ?? '') || this.tokens[the]?.lower !== 'the') return at;
    return this.tokens[the - 1]?.pos === 'ADP' ? the - 1 : the;
  }

  /** Whether one finite verb stands before the next comma, and another after it. */
  closesAtPause(at: number): boolean {
    const end = this.nextPause(at + 1);
    const own = this.groups.filter(({ finite, from }) => finite && from > at && from < end);
    return own.length === 1 && this.tokens[end]?.text === ',' && this.finiteAfter(end) > 0;
  }

  /** Index of the next finite verb after `at`. */
  nextFinite(at: number): number | undefined {
    return this.groups.find((group) => group.finite && group.from > at)?.from;
  }

  /** How many finite verbs are ahead. */
  finiteAfter(at: number): number {
    return this.groups.filter((group) => group.finite && group.from > at).length;
  }

  /** "When they met again, in Lindhaven in October, she sat between them": a phrase between commas, and no verb in it. */
  phraseFollows(at: number): boolean {
    if (this.tokens[at + 1]?.pos !== 'ADP') return false;
    const end = this.nextPause(at + 1);
    return end < this.tokens.length && !this.groups.some(({ from }) => from > at && from < end);
  }

  /** "Launched in May, the probe …": a comma comes before any other verb. */
  commaFollows(group: VerbGroup): boolean {
    const end = this.nextPause(group.to);
    return this.tokens[end]?.text === ',' && !this.finiteBetween(group.to, end);
  }

  /** "Evacuated as the fire came close, the villagers slept": a finite verb ahead with a subject right after a pause. */
  mainFollows(group: VerbGroup): boolean {
    return this.groups.some(({ finite, from }) => {
      if (!finite || from <= group.to) return false;
      let pause = from - 1;
      while (pause >= group.to && !/^[,:—–]$/u.test(this.tokens[pause]?.text ?? '')) pause -= 1;
      return pause >= group.to && this.startsSubject(pause + 1) && this.nominalBetween(pause + 1, from);
    });
  }

  private startsSubject(at: number): boolean {
    return (
      !['CCONJ', 'SCONJ', 'ADP'].includes(this.tokens[at]?.pos ?? '') && !relatives.has(this.tokens[at]?.lower ?? '')
    );
  }

  /**
   * Whether a finite verb comes after the next pause that nothing else claims, the one that a clause waits for: "the
   * largest rocket ever built, exploded". Where the participle does not follow a pause at once, the verb has to.
   */
  resumesAfter(group: VerbGroup, atPause: boolean): boolean {
    const end = this.nextPause(group.to);
    const next = this.groups.find((other) => other.finite && other.from > end);
    if (!next || this.tokens[end]?.text === '.') return false;
    const says = sayVerbs.has(this.tokens[next.head]?.lemma ?? '');
    return atPause ? next.from <= end + 2 : next.from === end + 1 && !says;
  }

  /** "built in 1950 collapsed": a finite verb ahead that no other subject claims. */
  unclaimedFollows(group: VerbGroup): boolean {
    const next = this.groups.find((other) => other.finite && other.from >= group.to);
    if (!next) return false;
    if (this.tokens[group.to]?.lower === 'by' && this.endsAside(next, group.to)) return true;
    // "commissioned by the council and released on Thursday found"
    const joined = next.ambiguous && this.tokens[next.from - 1]?.pos === 'CCONJ' && !this.isActive(next);
    const bare = bareComplement.has(this.tokens[next.head]?.lemma ?? '') || this.objectFollows(next);
    if (joined && !bare && !this.claimedBetween(group.to, next.from - 1)) return this.unclaimedFollows(next);
    if (this.claimedBetween(group.to, next.from)) return false;
    return this.isNominal(next.from - 1) || this.dates.has(next.from - 1) || this.tokens[group.to]?.pos === 'ADP';
  }

  private claimedBetween(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if (this.claims(at)) return true;
    return false;
  }

  /** "held a rally joined by": a verb with an object is no participle of the noun before it, unless it names or gives that. */
  objectFollows(group: VerbGroup): boolean {
    const [verb, after] = [this.tokens[group.head], this.tokens[group.to]];
    const object =
      ['DET', 'NOUN', 'PROPN'].includes(after?.pos ?? '') ||
      /^(?:its|his|her|their|them|him|it)$/u.test(after?.lower ?? '');
    return object && !this.dates.has(group.to) && !participlesWithObject.has(verb?.lower ?? '');
  }

  /** "Weir resigned", "the ship sank": a past form that is no participle of a thing. */
  isActive({ head }: VerbGroup): boolean {
    const verb = this.tokens[head];
    return intransitiveVerbs.has(verb?.lemma ?? '') || isPastOnly(verb?.lower ?? '');
  }

  /** ", received them, gave": no participle has a pronoun for its object. */
  pronounFollows({ to }: VerbGroup): boolean {
    return /^(?:them|him|it|us|me)$/u.test(this.tokens[to]?.lower ?? '');
  }

  /** "led by a judge, Ada Brill, reported": a verb right after the one aside since `from`, and not "…, said the union". */
  private endsAside(verb: VerbGroup, from: number): boolean {
    const opens = this.nextPause(from);
    const closes = this.nextPause(opens + 1);
    const inverted = this.isNominal(verb.to) || this.tokens[verb.to]?.pos === 'DET';
    const commas = this.tokens[opens]?.text === ',' && this.tokens[closes]?.text === ',';
    return commas && verb.from === closes + 1 && !(inverted && sayVerbs.has(this.tokens[verb.head]?.lemma ?? ''));
  }

  /** Whether a word opens a clause, or is a subject of its own. */
  private claims(at: number): boolean {
    const token = this.tokens[at];
    if (!token) return false;
    const { text, lower, pos } = token;
    const opens =
      pauses.has(text) ||
      pos === 'CCONJ' ||
      pos === 'SCONJ' ||
      relatives.has(lower) ||
      /^(?:that|whether)$/u.test(lower);
    const subordinates = subordinators.has(lower) && lower !== 'as';
    return opens || subordinates || (pos === 'PRON' && /^(?:he|she|they|it|we|i)$/u.test(lower));
  }

  /** "a bill, first promised in 2021": nothing but adverbs stands between the verb and the comma after a noun. */
  opensAside({ from }: VerbGroup, pause: number): boolean {
    const adverbs = this.tokens.slice(pause + 1, from).every(({ pos }) => pos === 'ADV');
    return pause > 0 && this.tokens[pause]?.text === ',' && adverbs && this.isNominal(pause - 1);
  }

  /** "figures released on Thursday": a participle after its noun that a phrase or a date completes. */
  isCompleted(group: VerbGroup): boolean {
    return this.dates.has(group.to) || this.dates.has(group.to + 1) || this.tokens[group.to]?.lower === 'by';
  }

  /** "its chief, Ingrid Moll, would leave": where the comma stands that opens a name right before `verb`. */
  protected nameBefore(verb: number): number | undefined {
    if (this.tokens[verb - 1]?.text !== ',') return undefined;
    let at = verb - 2;
    while (this.tokens[at]?.pos === 'PROPN') at -= 1;
    return at < verb - 2 && this.tokens[at]?.text === ',' && this.isNominal(at - 1) ? at : undefined;
  }

  /** Where the noun phrase begins that ends just before `group`. */
  subjectStart(group: VerbGroup, floor: number): number {
    let at = this.nameBefore(group.from) ?? group.from;
    const part = new Set(['NOUN', 'PROPN', 'DET', 'ADJ', 'NUM', 'PRON', 'PART', 'ADV']);
    while (at > floor && !this.dates.has(at - 1)) {
      const token = this.tokens[at - 1];
      // "a law to ban the party"
      const purpose = token?.pos === 'VERB' && this.tokens[at - 2]?.lower === 'to' && this.isNominal(at - 3);
      const inPhrase = token && (part.has(token.pos) || /^(?:of|per|-)$/u.test(token.lower));
      if (!inPhrase && token?.pos !== 'CCONJ' && !purpose) break;
      at -= purpose ? 2 : 1;
    }
    return at;
  }
}
