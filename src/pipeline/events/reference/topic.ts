import type { Subject } from './subject.ts';

/** What the text has last been about, for the pronouns that follow. */
export interface Topic {
  /** The resolved subject of the last main clause. */
  subject: Subject | undefined;
  /** The noun that "a second" and "another" would leave out. */
  noun: string | undefined;
  /** Whether the text spoke of a thing beside that subject: what "it" then befell may have befallen either. */
  isBesideThing: boolean;
  /** Whether its verb made several of the subject: "Redvale are bottom". */
  isSeveral: boolean;
}
