import { ClauseDrafts } from './clause-drafts.ts';
import type { VerbGroup } from './find-verb-groups.ts';
import { SeriesLookahead } from './series-lookahead.ts';
import type { Token } from '../words/token.ts';

/** At which level the reading of a sentence goes on after a pause or a conjunction. */
export class ClauseLevels extends ClauseDrafts {
  protected readonly tokens: readonly Token[];
  protected readonly dates: ReadonlySet<number>;
  protected readonly ahead: SeriesLookahead;

  constructor(tokens: readonly Token[], dates: ReadonlySet<number>, groups: readonly VerbGroup[]) {
    super();
    this.tokens = tokens;
    this.dates = dates;
    this.ahead = new SeriesLookahead(tokens, dates, groups);
  }

  /** Takes a pause, with the quotation mark that closes after it. */
  protected takePause(at: number): number {
    const closed = this.tokens[at + 1]?.text === '”' ? at + 1 : at;
    for (let mark = at; mark <= closed; mark += 1) this.draft.tokens.push(mark);
    this.pause = closed;
    this.coordinator = -1;
    this.climbAfterPause(at);
    if (this.ahead.beginsAt(at, this.draft)) this.open('coordinate', undefined, false);
    return closed + 1;
  }

  private climbAfterPause(at: number): void {
    const { role, verb, loose } = this.draft;
    if (role === 'coordinate' || role === 'complement') this.climbFromParticiples();
    if (role === 'complement') this.climbFromReport(at);
    if (role === 'main' || role === 'coordinate' || verb === undefined || this.draft.verb === undefined) return;
    const semicolon = this.tokens[at]?.text === ';';
    if (role === 'adverbial' && (this.staysAdverbial(at) || this.ahead.besideSubject(at, this.draft))) return;
    if (this.ahead.speakerGoesOn(this.draft, at)) return;
    const when = role === 'relative' && this.tokens[this.draft.opener ?? -1]?.lower === 'when';
    if (loose || role === 'adverbial' || when || semicolon || this.isInOpening() || this.endsOpening(at)) {
      const up = this.ancestor((draft) => this.ahead.goesOn(draft, at));
      if (up !== undefined) this.current = up;
    }
  }

  /** After the clause that it hangs on, an aside is the adverbial clause's own: "after tests found traces, a drug that". */
  private staysAdverbial(at: number): boolean {
    const { verb } = this.at(this.draft.parent ?? 0);
    const follows = verb !== undefined && verb.to <= (this.draft.opener ?? 0);
    return this.ahead.phraseFollows(at) || (follows && this.ahead.asideFollows(at));
  }

  /**
   * "Elected in 2010 and re-elected in 2014, Reyes": the participles are over, and the clause that they belong to begins. So
   * are "who was elected in 2010 and re-elected in 2014, resigned".
   */
  private climbFromParticiples(): void {
    const list = this.ancestor(({ role }) => role !== 'coordinate' && role !== 'complement');
    if (list === undefined) return;
    const { role, loose, parent } = this.at(list);
    const aside = role === 'participle' || (role === 'relative' && this.ahead.isVerbAt(this.pause + 1));
    const home = loose && parent !== undefined ? this.at(parent) : undefined;
    // "but the draining, begun in 1951 and completed in 1961, left"
    const waits = home?.pending !== undefined && this.ahead.isVerbAt(this.pause + 1);
    if (aside && home && (home.verb === undefined || waits)) this.current = parent ?? this.current;
  }

  /** "Sacked by the club that he had led, Okafor": the clause stands in a participle before the sentence, which begins now. */
  private isInOpening(): boolean {
    const { role, parent } = this.draft;
    const opening = role === 'relative' && parent !== undefined ? this.at(parent) : undefined;
    if (opening?.role !== 'participle' || !opening.loose || opening.parent === undefined) return false;
    const home = this.at(opening.parent);
    return home.verb === undefined && !home.tokens.some((at) => this.ahead.isNominal(at));
  }

  /** "In a report that was published on Monday, the bank": the phrase before the sentence is over, and its subject is next. */
  private endsOpening(at: number): boolean {
    const { role, parent } = this.draft;
    const home = this.at(parent ?? 0);
    const led = this.tokens[home.tokens[0] ?? -1]?.pos === 'ADP';
    if (role !== 'relative' || home.role !== 'main' || home.verb !== undefined || !led) return false;
    const next = this.ahead.nextFinite(at);
    return next !== undefined && next < this.ahead.nextPause(at + 1) && this.ahead.opensSubject(at + 1, next);
  }

  /** "When she said that she would buy the bank, shares fell": the sentence still waits for its verb, and has its subject next. */
  private climbFromReport(at: number): void {
    const { verb, parent } = this.draft;
    const said = parent === undefined ? undefined : this.at(parent);
    const led = said !== undefined && (said.role === 'adverbial' || said.role === 'relative');
    if (verb === undefined || !led || said.parent === undefined || this.tokens[at]?.text !== ',') return;
    const home = this.at(said.parent);
    const fronted = home.verb === undefined && !home.tokens.some((own) => this.ahead.isNominal(own));
    if (fronted && this.ahead.nominalBetween(at, this.ahead.nextFinite(at) ?? at)) this.current = said.parent;
  }

  /** "The party that won in 2015 no longer exists": goes on with the clause at `home`, to which the words belong right before its verb. */
  protected moveAdverbs(home: number, group: VerbGroup): void {
    let from = group.from;
    while (this.tokens[from - 1]?.pos === 'ADV' || this.tokens[from - 1]?.lower === 'no') from -= 1;
    const dated = this.dates.has(from - 1);
    const own = dated ? this.draft.tokens.filter((at) => at >= from) : [];
    if (dated) this.draft.tokens = this.draft.tokens.filter((at) => at < from);
    this.current = home;
    this.draft.tokens.push(...own);
  }

  /** "said the mill, sold in 1990, burned": what is reported begins, though no "that" opens it. */
  protected opensReport(at: number): boolean {
    if (!this.ahead.opensReport(at, this.draft)) return false;
    this.open('complement', undefined, false).tokens.push(at);
    this.pause = -1;
    this.coordinator = -1;
    return true;
  }

  /** ", saying honours were for generals, but accepted": what is said in an aside ends where the verb goes on. */
  private closesAside(at: number): boolean {
    const saying = this.at(this.draft.parent ?? 0);
    return saying.role === 'participle' && saying.loose && this.ahead.isVerbAt(this.ahead.pastAdverbs(at + 1));
  }

  protected takeCoordinator(at: number): void {
    if (this.pause === at - 1 && this.draft.role !== 'main' && this.draft.role !== 'coordinate') {
      const up = this.ancestor((draft) => draft.role === 'main');
      const said = this.draft.role === 'complement' && !this.ahead.contrasts(at);
      if (up !== undefined && (!said || this.closesAside(at))) this.current = up;
    }
    const open = this.coordinator === this.pause + 1 ? this.coordinator : undefined;
    if (open === undefined || !this.ahead.joinsNames(open, at)) {
      this.coordinator = at;
      this.draft.pending = at;
    }
    this.draft.tokens.push(at);
  }
}
