import type { EntityMention } from '../../types.ts';

/** Whether a name that nobody has told the kind of has the form of a person's: "Kai Lindt". */
export const looksLikePerson = ({ kind, name }: EntityMention): boolean =>
  kind === 'unknown' && /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{Ll}.]*)* \p{Lu}[\p{L}’'-]+$/u.test(name);
