import type { Draft } from './clause-drafts.ts';
import type { VerbGroup } from './find-verb-groups.ts';
import { pauses, subordinators } from '../lexicon/clause-words.ts';
import { reportVerbs } from '../lexicon/verbs.ts';
import { SayingLookahead } from './saying-lookahead.ts';

const quantities: ReadonlySet<string> = new Set(
  'dozens hundreds thousands scores several many some most few others another'.split(' '),
);

/** Where a mark, a conjunction or a list of verbs begins a clause of its own. */
export class SeriesLookahead extends SayingLookahead {
  /** "ruled that it was void, but parliament passed another in 2017": told with a day of its own, and not said. */
  contrasts(at: number): boolean {
    const verb = this.groups.find(({ finite, from }) => finite && from > at);
    if (this.tokens[at]?.lower !== 'but' || verb?.form !== 'past' || !this.nominalBetween(at, verb.from)) return false;
    const end = this.nextPause(verb.to);
    const plain = this.tokens[verb.from]?.lower !== 'had' && this.nextPause(at) >= verb.from;
    return plain && this.tokens.slice(at, end).some((_, i) => this.dates.has(at + i));
  }

  /** "The talks failed; Norrland left", "One man was missing: Falk had left": what a strong mark parts is a sentence each. */
  opensSentence(group: VerbGroup, draft: Draft, pause: number): boolean {
    const mark = this.tokens[pause]?.text ?? '';
    if (mark === ';') return true;
    // "at fault: engines built in 2019"
    return mark === ':' && !this.reports(draft) && this.nominalBetween(pause + 1, group.from) && !this.isOfNoun(group);
  }

  /** Whether the strong mark at `at` begins a clause at once, so that what stands before its verb goes with it. */
  beginsAt(at: number, draft: Draft): boolean {
    const mark = this.tokens[at]?.text;
    if (draft.verb === undefined || !(mark === ';' || (mark === ':' && !this.reports(draft)))) return false;
    const group = this.groups.find(({ finite, from }) => finite && from > at);
    if (group === undefined || (mark === ':' && this.isOfNoun(group))) return false;
    const verb = group.from;
    if (this.tokens.slice(at + 1, verb).some(({ text }) => text === ';')) return false;
    const subject = mark === ';' || ['DET', 'PROPN', 'PRON', 'NUM', 'NOUN'].includes(this.tokens[at + 1]?.pos ?? '');
    return (subject && this.nominalBetween(at + 1, verb)) || this.isOnlyDate(at + 1, this.nextPause(at + 1));
  }

  /** ", and on 5 May, Okafor left": between the conjunction and the pause stands a date alone. */
  datesFrom(pending: number, pause: number): boolean {
    return pending < pause && this.isOnlyDate(pending + 1, pause);
  }

  /** "Prices doubled, then fell": a further predicate, though no conjunction leads it. */
  goesOnThen(group: VerbGroup, pause: number): boolean {
    const [mark, word] = [this.tokens[group.from - 2], this.tokens[group.from - 1]];
    return group.finite && pause === group.from - 2 && mark?.text === ',' && word?.lower === 'then';
  }

  /** "According to a report published on Monday, prices rose": a participle in what stands before the sentence. */
  basedOn(group: VerbGroup, first: number): boolean {
    if (!this.isSource(group) && !this.isLedPhrase(first, group.from)) return false;
    const end = this.nextPause(group.to);
    // "At a show opened in May it lay alone, lit": the phrase ended before "it".
    if (this.isWholeBefore(group, end)) return false;
    return this.tokens[end]?.text === ',' && this.tokens[end + 1]?.pos !== 'CCONJ' && this.finiteAfter(end) > 0;
  }

  /** Whether a subject with its verb stands between the date of the participle and the comma at `end`. */
  private isWholeBefore(group: VerbGroup, end: number): boolean {
    const next = this.nextFinite(group.from);
    return next !== undefined && next < end && this.nextSubject(group) !== undefined;
  }

  private isSource({ from }: VerbGroup): boolean {
    if (this.tokens[0]?.lower !== 'according') return false;
    const before = this.tokens.slice(2, from);
    // "by the university", but "according to the police a man"
    const second = before.some(({ pos }, at) => at > 0 && pos === 'DET' && before[at - 1]?.pos !== 'ADP');
    const phrase = before.every(({ pos }) => ['DET', 'ADJ', 'NOUN', 'PROPN', 'ADP'].includes(pos));
    return phrase && !second && before[0]?.pos === 'DET';
  }

  /** "In a joint statement", "Under the deal", "In documents": a preposition with one noun phrase, which leaves no subject. */
  private isLedPhrase(first: number, end: number): boolean {
    if (this.tokens[first]?.pos !== 'ADP' || this.tokens[end - 1]?.pos !== 'NOUN') return false;
    const [lead, ...words] = this.tokens.slice(first, end);
    const nouns = words.filter(({ pos }) => pos === 'NOUN');
    const [opener, last] = [words[0], words.at(-1)];
    // "After a test found traces": what opens a clause leads no phrase.
    if (lead?.pos !== 'ADP' || subordinators.has(lead.lower) || last?.pos !== 'NOUN' || this.dates.has(end - 1))
      return false;
    const determined = opener?.pos === 'DET' || /^(?:its|his|her|their)$/u.test(opener?.lower ?? '');
    const inside = words.slice(determined ? 1 : 0).every(({ pos }) => pos === 'NOUN' || pos === 'ADJ');
    return inside && (nouns.length === 1 || (/^an?$/u.test(opener?.lower ?? '') && !last.lower.endsWith('s')));
  }

  /** "In 2018, while at sea, a ship built in 1950 sank": up to the last comma stand dates and phrases alone. */
  isFronted(at: readonly number[], pause: number): boolean {
    const leads = (i: number): boolean =>
      this.dates.has(i) || ['ADP', 'SCONJ'].includes(this.tokens[i]?.pos ?? '') || i > pause;
    return (
      this.tokens[pause]?.text === ',' &&
      leads(at[0] ?? 0) &&
      at.every((i) => this.tokens[i]?.text !== ',' || leads(i + 1))
    );
  }

  /** "said its chief, Ingrid Moll, would leave": at either comma of a name beside the subject of what is said. */
  besideSubject(at: number, draft: Draft): boolean {
    const said = draft.verb;
    if (!said || !this.reports(draft)) return false;
    const closes = this.groups.some(({ from, finite }) => finite && from === at + 1);
    const end = closes ? at : this.nextPause(at + 1);
    const start = this.nameBefore(end + 1);
    return start !== undefined && start > said.to && this.groups.some(({ from, finite }) => finite && from === end + 1);
  }

  /** ", a banned drug that helps": a noun with its article, and no verb of its own before the next pause or relative. */
  asideFollows(at: number): boolean {
    if (this.tokens[at]?.text !== ',' || !/^(?:an?|the)$/u.test(this.tokens[at + 1]?.lower ?? '')) return false;
    const end = this.tokens.findIndex(
      ({ text, lower, pos }, i) =>
        i > at + 1 && (pauses.has(text) || pos === 'CCONJ' || /^(?:that|who|which)$/u.test(lower)),
    );
    const stop = end === -1 ? this.tokens.length : end;
    return !this.finiteBetween(at, stop) && this.nominalBetween(at, stop);
  }

  /** "In a poll published on Friday it stood": where the subject begins after the date of a participle in an opening phrase. */
  subjectAfterDate(group: VerbGroup, first: number): number | undefined {
    return this.tokens[first]?.pos === 'ADP' ? this.nextSubject(group) : undefined;
  }

  /** "When the mine closed in 1999 the town lost": where the next verb's subject begins, right after a date. */
  nextSubject(group: VerbGroup): number | undefined {
    const next = this.groups.find(({ finite, from }) => finite && from >= group.to);
    const start = next ? this.subjectStart(next, group.to) : 0;
    const between = this.tokens.slice(group.to, start).some(({ pos, text }) => pos === 'CCONJ' || pauses.has(text));
    const subject = next !== undefined && this.nominalBetween(start, next.from) && this.tokens[start]?.pos !== 'CCONJ';
    return subject && this.dates.has(start - 1) && !between ? start : undefined;
  }

  /** ", and Velland and Norrland signed": the second conjunction joins two names, and the clause began at the first. */
  joinsNames(from: number, at: number): boolean {
    const between = this.tokens.slice(from + 1, at);
    const words = between.every(({ pos }) => ['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'].includes(pos));
    return words && between.length > 0 && (this.isNominal(at + 1) || this.tokens[at + 1]?.pos === 'DET');
  }

  /** "Two people were killed and 30 injured on Friday": how many more, with no auxiliary, and one date for all. */
  sharesVerb(group: VerbGroup, { verb, tokens }: Draft, coordinator: number): boolean {
    if (verb?.passive !== true || verb.form !== 'past' || !group.ambiguous || group.to - group.from > 1) return false;
    const [first] = this.tokens.slice(coordinator + 1, group.from);
    if (first?.pos !== 'NUM' && !quantities.has(first?.lower ?? '')) return false;
    const after = this.tokens[group.to]?.pos ?? 'PUNCT';
    const object = ['DET', 'PRON', 'PROPN', 'NOUN', 'NUM'].includes(after) && !this.dates.has(group.to);
    return !object && !this.isActive(group) && !tokens.some((at) => at > verb.to && this.dates.has(at));
  }

  /** "went public, bought its rival and owes": a further verb of the same form after a comma, with an object of its own. */
  continuesList(group: VerbGroup, draft: Draft, pause: number): boolean {
    const after = this.tokens[group.to];
    const opens =
      after?.pos === 'DET' || after?.pos === 'PROPN' || /^(?:its|his|her|their|it|them)$/u.test(after?.lower ?? '');
    const object = opens && !this.dates.has(group.to);
    return (
      pause === group.from - 1 && group.ambiguous && draft.verb?.form === 'past' && object && draft.role !== 'relative'
    );
  }

  /**
   * "was arrested in 2013, tried in 2014 and freed in 2015": a bare past form right after a date and its comma, where the
   * list goes on with a conjunction, or the first verb was passive and this one has a date too.
   */
  continuesDated(group: VerbGroup, { verb, tokens }: Draft, pause: number): boolean {
    if (pause !== group.from - 1 || !group.ambiguous || verb?.form !== 'past') return false;
    // "sold in 1978 for £9,000, resold": no sum is resold.
    const sum = this.isSum(pause - 1) && tokens.some((at) => at > verb.to && this.dates.has(at));
    if (!this.dates.has(pause - 1) && !sum) return false;
    const end = this.nextPause(group.to);
    const datedToo =
      verb.passive &&
      (this.dates.has(group.to) ||
        this.dates.has(group.to + 1) ||
        this.dates.has(end - 1) ||
        (end === this.tokens.length && this.dates.has(end - 2)));
    return datedToo || this.groups.some((other) => this.endsList(other, group.to));
  }

  /** "9,000", "1.2m" */
  private isSum(at: number): boolean {
    const figure = /^(?:m|bn|million|billion|trillion)$/u.test(this.tokens[at]?.lower ?? '') ? at - 1 : at;
    return this.tokens[figure]?.pos === 'NUM';
  }

  /** "called it a betrayal, voted against it and was alone": the list goes on with a verb that no participle joins. */
  continuesTo(group: VerbGroup, { verb }: Draft, pause: number): boolean {
    if (pause !== group.from - 1 || !group.ambiguous || verb?.form !== 'past') return false;
    const next = this.groups.find(({ finite, from }) => finite && from >= group.to);
    return (
      next !== undefined &&
      !next.ambiguous &&
      this.tokens[next.from - 1]?.pos === 'CCONJ' &&
      this.nextPause(group.to) > next.from
    );
  }

  /** A bare past form after a conjunction, and between it and `from` none that is not in the list. */
  private endsList({ from: at, ambiguous }: VerbGroup, from: number): boolean {
    if (at < from || !ambiguous || this.tokens[at - 1]?.pos !== 'CCONJ') return false;
    return this.groups.every(
      (other) =>
        !other.finite ||
        other.from < from ||
        other.from >= at ||
        (other.ambiguous && this.tokens[other.from - 1]?.text === ','),
    );
  }

  /** "told jurors to ignore reports": the noun at `at` is the object of what somebody is to do. */
  private commands({ head }: VerbGroup, at: number): boolean {
    const orders = /^(?:tell|warn|promise|pledge|vow)$/u.test(this.tokens[head]?.lemma ?? '');
    return orders && this.groups.some(({ form, from }) => form === 'infinitive' && from > head && from < at);
  }

  /** Whether a nominal that is no object stands between the verb `before` and this one, from `floor` on. */
  subjectBefore(group: VerbGroup, floor: number, before: VerbGroup | undefined): boolean {
    for (let at = group.from - 1; at >= floor; at -= 1) {
      const token = this.tokens[at];
      if (token?.pos === 'PRON' && /^(?:he|she|they|it|we|i|who|this|that)$/u.test(token.lower)) return true;
      if (this.isNominal(at)) return before !== undefined && this.reportsOf(before, at) && !this.isOfNoun(group);
    }
    return false;
  }

  /** "said the bank failed": whether the noun at `at` is the subject of what is reported. In "responded to an attack" it is none. */
  private reportsOf(verb: VerbGroup, at: number): boolean {
    const lemma = this.tokens[verb.head]?.lemma ?? '';
    let lead = at;
    while (lead > verb.to && ['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'].includes(this.tokens[lead]?.pos ?? '')) lead -= 1;
    const led = lemma !== 'say' && this.tokens[lead]?.pos === 'ADP' && !this.dates.has(lead + 1);
    return reportVerbs.has(lemma) && !led && !this.commands(verb, at);
  }

  private reports({ verb }: Draft): boolean {
    return reportVerbs.has(this.tokens[verb?.head ?? -1]?.lemma ?? '');
  }
}
