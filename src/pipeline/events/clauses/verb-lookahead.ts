import type { VerbGroup } from './find-verb-groups.ts';
import { clauseNouns, pauses, relatives, subordinators } from '../lexicon/clause-words.ts';
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
    // "when Reyes, who had led it since 2010, resigned"
    const relative = relatives.has(this.tokens[end + 1]?.lower ?? '');
    return (
      aside > end &&
      this.tokens[aside]?.text === ',' &&
      (relative || !this.finiteBetween(end, aside)) &&
      this.finiteBetween(aside + 1, subject)
    );
  }

  /** "Okafor, then a student, first met": where the words before a verb end that only modify it. */
  pastAdverbs(from: number): number {
    let at = from;
    while (this.tokens[at]?.pos === 'ADV' || this.tokens[at]?.lower === 'first') at += 1;
    return at;
  }

  /** "as chief executive in March and was replaced": the verb ahead goes on from the one before. */
  coordinates(at: number): boolean {
    let before = (this.nextFinite(at) ?? at) - 1;
    // "as a stoker and in 1960 had"
    while (before > at && (this.dates.has(before) || this.dates.has(before + 1))) before -= 1;
    return this.tokens[before]?.pos === 'CCONJ' && before > at + 1;
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
    return this.groups.filter(({ finite, from }) => finite && from > at).length;
  }

  /** How many of them come before a mark or a word that begins another clause. */
  finiteBeforeClause(at: number): number {
    const end = this.tokens.findIndex((token, i) => i > at && !this.dates.has(i) && opensOrEnds(token));
    return this.groups.filter(({ finite, from }) => finite && from > at && (end === -1 || from < end)).length;
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
      return pause >= group.to && this.opensSubject(pause + 1, from);
    });
  }

  /** Whether a subject stands in `[from, to)` from its first word on. */
  opensSubject(from: number, to: number): boolean {
    return this.startsSubject(from) && this.nominalBetween(from, to);
  }

  private startsSubject(at: number): boolean {
    return (
      !['CCONJ', 'SCONJ', 'ADP'].includes(this.tokens[at]?.pos ?? '') && !relatives.has(this.tokens[at]?.lower ?? '')
    );
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

const opensOrEnds = ({ lower, text }: Token): boolean =>
  subordinators.has(lower) || relatives.has(lower) || pauses.has(text);
