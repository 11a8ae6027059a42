/** The form that a personal pronoun has as a subject, by that which it has as an object. */
export const nominatives: ReadonlyMap<string, string> = new Map([
  ['him', 'he'],
  ['her', 'she'],
  ['them', 'they'],
]);

/** With one of these for its subject, or before it, a clause tells that nobody did it. */
export const negativeSubjects: ReadonlySet<string> = new Set(['no', 'none', 'neither', 'nobody', 'nothing']);
