import type { EntityMention } from '../../types.ts';

/** Who or what a clause is about, after reference has been settled. */
export interface Subject {
  readonly text: string;
  /** The name that it is, or that leads it. */
  readonly entity?: EntityMention;
  /** All names in it. */
  readonly names: readonly EntityMention[];
  /** Lemmas of its content words, for comparing. */
  readonly terms: readonly string[];
  /** Whether it is a pronoun or other pointer that the text does not settle. */
  readonly open: boolean;
}

export const noSubject: Subject = { text: '', names: [], terms: [], open: true };

/** Whether a subject is its name and nothing else: "Harbour Bank", and not "investigators for Harbour Bank". */
export const isNameAlone = ({ text, entity }: Subject): boolean => text.replace(/^the\s/iu, '') === entity?.name;
