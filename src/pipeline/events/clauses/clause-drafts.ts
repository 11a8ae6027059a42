import type { Clause, ClauseRole } from './clause.ts';
import type { VerbGroup } from './find-verb-groups.ts';

/** A clause while it is being read. */
export interface Draft {
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

/** The clauses of a sentence as they grow, and where the reading stands. */
export class ClauseDrafts {
  private readonly drafts: Draft[] = [{ role: 'main', tokens: [], loose: false }];
  protected current = 0;
  /** Index of the last pause, and of the last coordinator, at the level of the current clause. */
  protected pause = -1;
  protected coordinator = -1;

  finish(): readonly Clause[] {
    return this.drafts.map(({ role, tokens, verb, parent, opener }) => ({
      role,
      tokens: [...tokens].sort((a, b) => a - b),
      verb,
      parent,
      opener,
    }));
  }

  protected get draft(): Draft {
    return this.at(this.current);
  }

  protected at(index: number): Draft {
    const draft = this.drafts[index];
    if (!draft) throw new Error('a clause scan knows all its clauses');
    return draft;
  }

  /** The clause that holds the token at `at`. */
  protected holderOf(at: number): number | undefined {
    const found = this.drafts.findIndex(({ tokens }) => tokens.includes(at));
    return found === -1 ? undefined : found;
  }

  protected open(role: ClauseRole, opener: number | undefined, loose: boolean): Draft {
    const draft: Draft = { role, tokens: [], loose, parent: this.current, ...(opener === undefined ? {} : { opener }) };
    this.current = this.drafts.push(draft) - 1;
    return draft;
  }

  /** The nearest clause above the current one that `wanted` accepts. */
  protected ancestor(wanted: (draft: Draft) => boolean): number | undefined {
    for (let at = this.draft.parent; at !== undefined; at = this.drafts[at]?.parent) {
      const draft = this.drafts[at];
      if (draft && wanted(draft)) return at;
    }
    return undefined;
  }

  /** Opens a clause that takes the current clause's tokens from `from` on, with `group` as its verb. */
  protected carve(role: ClauseRole, from: number, group: VerbGroup): void {
    const taken = this.draft.tokens.filter((at) => at >= from);
    this.draft.tokens = this.draft.tokens.filter((at) => at < from);
    const draft = this.open(role, undefined, role === 'attribution');
    draft.tokens = taken;
    draft.verb = group;
    this.coordinator = -1;
    this.pause = -1;
  }
}
