import type { Clause } from './clause.ts';
import { roleOpenedBy } from './clause-opener.ts';
import { ClauseVerbs } from './clause-verbs.ts';
import { findVerbGroups, type VerbGroup } from './find-verb-groups.ts';
import { pauses } from '../lexicon/clause-words.ts';
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

class ClauseScan extends ClauseVerbs {
  private readonly groupAt: ReadonlyMap<number, VerbGroup>;

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
    const { draft } = this;
    const around = draft.parent === undefined ? undefined : this.at(draft.parent);
    const role = roleOpenedBy(at, { tokens, dates, ahead, draft, around, pause: this.pause });
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
    else this.placeVerb(group);
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
}
