/** The form that a personal pronoun has as a subject, by that which it has as an object. */
export const nominatives: ReadonlyMap<string, string> = new Map([
  ['him', 'he'],
  ['her', 'she'],
  ['them', 'they'],
]);
