import { findVerbGroups, type VerbGroup } from './find-verb-groups.ts';
import { reportVerbs, sayVerbs } from './lexicon/verbs.ts';
import type { Token } from './tag-words.ts';

export type ClauseRole =
  'main' | 'coordinate' | 'relative' | 'adverbial' | 'complement' | 'participle' | 'attribution' | 'nominal';

/** A verb with what belongs to it. Its tokens may stand apart where another clause interrupts it. */
export interface Clause {
  readonly role: ClauseRole;
  /** Indexes of its tokens in the sentence, ascending, without those of clauses nested in it. */
  readonly tokens: readonly number[];
  readonly verb: VerbGroup | undefined;
  /** Index in the list of clauses of the one that it hangs on. */
  readonly parent: number | undefined;
  /** The conjunction or relative pronoun that opens it. */
  readonly opener: number | undefined;
  /** Of a part of a clause that tells an event of its own: the clause that it was taken from. */
  readonly origin?: Clause;
  /** Its subject and what follows its verb, where they do not stand before and after it ("A in 1956, B in 1960"). */
  readonly subject?: readonly number[];
  readonly rest?: readonly number[];
  /** Of an act that somebody is accused of: by whom. */
  readonly alleged?: string;
}

interface Draft {
  role: ClauseRole;
  tokens: number[];
  verb?: VerbGroup;
  parent?: number;
  opener?: number;
  /** Opened after a comma, so that the next comma closes it. */
  loose: boolean;
  /** A conjunction whose clause still waits for its verb: "and the owner, a potter, began". */
  pending?: number;
}

const relatives = new Set(['which', 'who', 'whom', 'whose', 'where']);
const subordinators = new Set(
  'when while after before as because since although though if unless until once whereas'.split(' '),
);
/** Verbs after which a clause can follow without "that": a second verb ahead is no sign that they are participles. */
const bareComplement = new Set([
  ...reportVerbs,
  ...'see hear feel find know learn mean make let help watch ensure require'.split(' '),
]);
const pauses = new Set([',', ';', ':', '—', '–', '(', ')', '--']);

/**
 * Splits a sentence into clauses in one pass from left to right. `dates` marks the tokens of temporal expressions:
 * they are never verbs, and never open a clause.
 */
export function splitClauses(tokens: readonly Token[], dates: ReadonlySet<number>): readonly Clause[] {
  const scan = new ClauseScan(tokens, dates);
  for (let at = 0; at < tokens.length;) at = scan.step(at);
  return scan.finish();
}

class ClauseScan {
  private readonly tokens: readonly Token[];
  private readonly dates: ReadonlySet<number>;
  private readonly groupAt: ReadonlyMap<number, VerbGroup>;
  private readonly groups: readonly VerbGroup[];
  private readonly drafts: Draft[] = [{ role: 'main', tokens: [], loose: false }];
  private current = 0;
  /** Index of the last pause, and of the last coordinator, at the level of the current clause. */
  private pause = -1;
  private coordinator = -1;
  /** Whether the current clause is a participle right after its noun, and the noun still waits for its verb. */
  private reduced = false;

  constructor(tokens: readonly Token[], dates: ReadonlySet<number>) {
    this.tokens = tokens;
    this.dates = dates;
    this.groups = findVerbGroups(tokens, dates);
    this.groupAt = new Map(this.groups.map((group) => [group.from, group]));
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

  finish(): readonly Clause[] {
    return this.drafts.map(({ role, tokens, verb, parent, opener }) => ({
      role,
      tokens: [...tokens].sort((a, b) => a - b),
      verb,
      parent,
      opener,
    }));
  }

  private get draft(): Draft {
    const draft = this.drafts[this.current];
    if (!draft) throw new Error('a clause scan has always a current clause');
    return draft;
  }

  private open(role: ClauseRole, opener: number | undefined, loose: boolean): Draft {
    const draft: Draft = { role, tokens: [], loose, parent: this.current, ...(opener === undefined ? {} : { opener }) };
    this.current = this.drafts.push(draft) - 1;
    return draft;
  }

  /** The nearest clause above the current one that `wanted` accepts. */
  private ancestor(wanted: (draft: Draft) => boolean): number | undefined {
    for (let at = this.draft.parent; at !== undefined; at = this.drafts[at]?.parent) {
      const draft = this.drafts[at];
      if (draft && wanted(draft)) return at;
    }
    return undefined;
  }

  /** Takes a pause, with the quotation mark that closes after it. */
  private takePause(at: number): number {
    const closed = this.tokens[at + 1]?.text === '”' ? at + 1 : at;
    for (let mark = at; mark <= closed; mark += 1) this.draft.tokens.push(mark);
    this.pause = closed;
    this.coordinator = -1;
    this.climbAfterPause(at);
    return closed + 1;
  }

  private climbAfterPause(at: number): void {
    const { role, verb, loose } = this.draft;
    if (role === 'main' || role === 'coordinate' || verb === undefined) return;
    const semicolon = this.tokens[at]?.text === ';';
    if (role === 'adverbial' && this.phraseFollows(at)) return;
    if (loose || role === 'adverbial' || (role === 'complement' && semicolon) || semicolon) {
      const up = this.ancestor(
        (draft) => draft.role === 'main' || draft.role === 'coordinate' || (draft.role === 'complement' && !semicolon),
      );
      if (up !== undefined) this.current = up;
    }
  }

  /** "When they met again, in Lindhaven in October, she sat between them": a phrase between commas, and no verb in it. */
  private phraseFollows(at: number): boolean {
    if (this.tokens[at + 1]?.pos !== 'ADP') return false;
    let end = at + 1;
    while (end < this.tokens.length && !pauses.has(this.tokens[end]?.text ?? '')) end += 1;
    return end < this.tokens.length && !this.groups.some(({ from }) => from > at && from < end);
  }

  private takeCoordinator(at: number): void {
    if (this.pause === at - 1) {
      const up =
        this.draft.role === 'main' || this.draft.role === 'coordinate'
          ? undefined
          : this.ancestor((draft) => draft.role === 'main');
      if (up !== undefined && this.draft.role !== 'complement') this.current = up;
    }
    this.coordinator = at;
    this.draft.pending = at;
    this.draft.tokens.push(at);
  }

  /** Opens a relative, adverbial or complement clause where the word at `at` does so. */
  private opensClause(at: number): boolean {
    const token = this.tokens[at];
    if (!token || this.dates.has(at)) return false;
    const afterPause = at === 0 || this.pause === at - 1;
    const role = this.roleOpenedBy(token, at);
    if (role === undefined) return false;
    // "which A set up and which B closed": both hang on the same noun.
    if (
      role === 'relative' &&
      this.draft.role === 'relative' &&
      this.coordinator === at - 1 &&
      this.draft.parent !== undefined
    )
      this.current = this.draft.parent;
    this.open(role, at, afterPause).tokens.push(at);
    this.pause = -1;
    this.coordinator = -1;
    return true;
  }

  private roleOpenedBy(token: Token, at: number): ClauseRole | undefined {
    if (relatives.has(token.lower) && at > 0) return 'relative';
    if (token.lower === 'that') {
      if (!this.verbFollows(at)) return undefined;
      const said = this.draft.verb;
      if (said && reportVerbs.has(this.tokens[said.head]?.lemma ?? ''))
        return this.draft.role === 'complement' ? undefined : 'complement';
      const before = this.tokens[at - 1];
      return before?.pos === 'NOUN' || before?.pos === 'PROPN' || before?.pos === 'NUM' ? 'relative' : undefined;
    }
    if (
      token.lower === 'as' &&
      (this.tokens[at + 1]?.lower.endsWith('ing') === true || this.tokens[at + 1]?.lower === 'part')
    )
      return undefined;
    if (!subordinators.has(token.lower) || !this.verbFollows(at) || this.waitsForVerb(at)) return undefined;
    return token.lower === 'when' && this.dates.has(this.tokens[at - 1]?.text === ',' ? at - 2 : at - 1)
      ? 'relative'
      : 'adverbial';
  }

  /** Whether a finite verb follows before the next pause. */
  private verbFollows(at: number): boolean {
    let end = at + 1;
    while (end < this.tokens.length && !pauses.has(this.tokens[end]?.text ?? '')) end += 1;
    return this.groups.some((group) => group.finite && group.from > at && group.from < end);
  }

  /** "When the delivery before the gap was made": the only verb ahead is the one that the clause itself waits for. */
  private waitsForVerb(at: number): boolean {
    const { verb, tokens } = this.draft;
    if (verb !== undefined || this.pause === at - 1 || !tokens.some((index) => this.isNominal(index))) return false;
    return this.groups.filter((group) => group.finite && group.from > at).length === 1;
  }

  private takeGroup(group: VerbGroup): number {
    if (group.finite) this.placeFinite(group);
    else if (
      group.form === 'participle' &&
      ((this.pause === group.from - 1 && this.draft.verb) || (group.from === 0 && this.commaFollows(group)))
    )
      this.open('participle', undefined, true).verb = group;
    for (let at = group.from; at < group.to; at += 1) this.draft.tokens.push(at);
    return group.to;
  }

  private placeFinite(group: VerbGroup): void {
    if (this.isAttribution(group)) this.carve('attribution', this.pause + 1, group);
    else if (this.draft.verb === undefined) this.placeFirst(group);
    else this.placeFurther(group);
  }

  /** "…, officials said." and "The dam, officials said, burst": a say verb between pauses. */
  private isAttribution(group: VerbGroup): boolean {
    if (
      this.pause < 0 ||
      this.coordinator > this.pause ||
      group.passive ||
      !sayVerbs.has(this.tokens[group.head]?.lemma ?? '')
    )
      return false;
    if (this.draft.role === 'relative' && this.draft.verb === undefined) return false;
    const { verb } = this.draft;
    if (verb === undefined && this.draft.tokens.filter((at) => at < this.pause).length === 0) return false;
    let next = group.to;
    while (next < this.tokens.length && !pauses.has(this.tokens[next]?.text ?? '') && this.tokens[next]?.text !== '.')
      next += 1;
    const inside = this.groups.some((other) => other.finite && other.from >= group.to && other.from < next);
    const quoted = this.tokens[this.pause]?.text === '”';
    return !inside && (verb !== undefined || quoted || next - group.to <= 1);
  }

  private placeFirst(group: VerbGroup): void {
    const { role, tokens } = this.draft;
    const opens =
      tokens.length === 0 && role === 'main' && this.groups.some((other) => other.finite && other.from > group.to);
    const participle =
      group.ambiguous &&
      role === 'main' &&
      ((this.pause === group.from - 1 && tokens.length > 1 && this.anotherFollows(group)) ||
        (opens && this.commaFollows(group)));
    if (participle) this.open('participle', undefined, true);
    else if (this.isReduced(group)) {
      this.openReduced(group);
      return;
    }
    this.draft.verb = group;
    this.coordinator = -1;
  }

  /** "Launched in May, the probe …": a pause comes before any other verb. */
  private commaFollows(group: VerbGroup): boolean {
    let end = group.to;
    while (end < this.tokens.length && !pauses.has(this.tokens[end]?.text ?? '')) end += 1;
    return (
      this.tokens[end]?.text === ',' &&
      !this.groups.some(({ from, finite }) => finite && from >= group.to && from < end)
    );
  }

  /** "The dam built in 1950 collapsed": a bare past form after a noun, and a verb ahead that no other subject claims. */
  private isReduced(group: VerbGroup): boolean {
    const { tokens, role } = this.draft;
    if (
      !group.ambiguous ||
      role === 'relative' ||
      this.pause > (tokens[0] ?? 0) ||
      !this.isNominal(group.from - 1) ||
      this.tokens[group.from - 1]?.pos === 'PRON'
    )
      return false;
    if (bareComplement.has(this.tokens[group.head]?.lemma ?? '')) return false;
    const next = this.groups.find((other) => other.finite && other.from >= group.to);
    if (!next || this.tokens[next.from]?.pos === undefined) return false;
    for (let at = group.to; at < next.from; at += 1) {
      const token = this.tokens[at];
      const opens =
        token &&
        (pauses.has(token.text) ||
          token.pos === 'CCONJ' ||
          token.pos === 'SCONJ' ||
          relatives.has(token.lower) ||
          (subordinators.has(token.lower) && token.lower !== 'as') ||
          token.lower === 'that');
      if (opens || (token?.pos === 'PRON' && /^(?:he|she|they|it|we|i)$/u.test(token.lower))) return false;
    }
    return this.isNominal(next.from - 1) || this.dates.has(next.from - 1) || this.tokens[group.to]?.pos === 'ADP';
  }

  private openReduced(group: VerbGroup): void {
    this.open('participle', undefined, false).verb = group;
    this.reduced = true;
  }

  /** Whether after the next pause a finite verb comes that nothing else claims: the one that this clause waits for. */
  private anotherFollows(group: VerbGroup): boolean {
    let end = group.to;
    while (end < this.tokens.length && !pauses.has(this.tokens[end]?.text ?? '')) end += 1;
    const next = this.groups.find((other) => other.finite && other.from > end);
    return next !== undefined && next.from <= end + 2;
  }

  private placeFurther(group: VerbGroup): void {
    if (this.reduced && this.draft.role === 'participle' && this.draft.parent !== undefined) {
      this.reduced = false;
      this.current = this.draft.parent;
      this.placeFirst(group);
      return;
    }
    const waiting = this.ancestor((draft) => draft.verb === undefined && draft.tokens.some((at) => this.isNominal(at)));
    const bare = this.coordinator < 0 && this.pause < 0;
    if (waiting !== undefined && (bare || this.pause === group.from - 1) && this.draft.role !== 'adverbial') {
      this.current = waiting;
      this.draft.verb = group;
      return;
    }
    if (this.coordinator >= 0) {
      this.carve('coordinate', this.coordinator + 1, group);
      return;
    }
    const { pending } = this.draft;
    if (pending !== undefined && this.pause === group.from - 1 && pending < this.pause) {
      this.carve('coordinate', pending + 1, group);
      return;
    }
    // "When they parted they drew a border": a subject pronoun opens the next clause without a comma.
    if (
      this.draft.role === 'adverbial' &&
      this.tokens[group.from - 1]?.pos === 'PRON' &&
      this.pause < group.from - 2 &&
      this.subjectBefore(group)
    ) {
      this.carve('coordinate', group.from - 1, group);
      return;
    }
    if (this.continuesList(group)) {
      this.carve('coordinate', this.pause + 1, group);
      return;
    }
    if (group.ambiguous && !this.subjectBefore(group)) {
      if (this.pause < group.from - 1 && this.isNominal(group.from - 1) && this.isCompleted(group))
        this.open('participle', undefined, false).verb = group;
      return;
    }
    if (this.pause >= 0 && this.tokens[this.pause]?.text === ';') {
      this.carve('coordinate', this.pause + 1, group);
      return;
    }
    const said = this.draft.verb;
    if (said && reportVerbs.has(this.tokens[said.head]?.lemma ?? '')) {
      this.carve('complement', this.subjectStart(group, said.to), group);
      return;
    }
    if (this.pause >= 0) this.carve('coordinate', this.pause + 1, group);
  }

  /** "went public, bought its rival and owes": a further verb of the same form after a comma, with an object of its own. */
  private continuesList(group: VerbGroup): boolean {
    const after = this.tokens[group.to];
    const object =
      after?.pos === 'DET' || after?.pos === 'PROPN' || /^(?:its|his|her|their|it|them)$/u.test(after?.lower ?? '');
    return (
      this.pause === group.from - 1 &&
      group.ambiguous &&
      this.draft.verb?.form === 'past' &&
      object &&
      this.draft.role !== 'relative'
    );
  }

  /** "figures released on Thursday": a participle after its noun that a phrase or a date completes. */
  private isCompleted(group: VerbGroup): boolean {
    return this.dates.has(group.to) || this.dates.has(group.to + 1) || this.tokens[group.to]?.lower === 'by';
  }

  private isNominal(at: number): boolean {
    const pos = this.tokens[at]?.pos;
    return !this.dates.has(at) && (pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON' || pos === 'NUM');
  }

  /** Whether a nominal that is no object stands between the clause's verb and this one. */
  private subjectBefore(group: VerbGroup): boolean {
    const from = Math.max(this.pause, this.draft.verb?.to ?? 0);
    for (let at = group.from - 1; at >= from; at -= 1) {
      const token = this.tokens[at];
      if (token?.pos === 'PRON' && /^(?:he|she|they|it|we|i|who|this|that)$/u.test(token.lower)) return true;
      if (this.isNominal(at))
        return this.draft.verb !== undefined && reportVerbs.has(this.tokens[this.draft.verb.head]?.lemma ?? '');
    }
    return false;
  }

  /** Where the noun phrase begins that ends just before `group`. */
  private subjectStart(group: VerbGroup, floor: number): number {
    let at = group.from;
    const part = new Set(['NOUN', 'PROPN', 'DET', 'ADJ', 'NUM', 'PRON', 'PART', 'ADV']);
    while (at > floor && !this.dates.has(at - 1)) {
      const token = this.tokens[at - 1];
      if (!token || !(part.has(token.pos) || token.lower === 'of' || token.text === '-' || token.pos === 'CCONJ'))
        break;
      at -= 1;
    }
    return at;
  }

  /** Opens a clause that takes the current clause's tokens from `from` on, with `group` as its verb. */
  private carve(role: ClauseRole, from: number, group: VerbGroup): void {
    const taken = this.draft.tokens.filter((at) => at >= from);
    this.draft.tokens = this.draft.tokens.filter((at) => at < from);
    const draft = this.open(role, undefined, role === 'attribution');
    draft.tokens = taken;
    draft.verb = group;
    this.coordinator = -1;
    this.pause = -1;
  }
}
