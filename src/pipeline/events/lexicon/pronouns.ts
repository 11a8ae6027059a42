const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Personal pronouns that are subjects, and cannot be part of a longer one. */
export const subjectPronouns = words('he she it they we i');

export const possessives = words('its his her their our my your');

/** What opens a phrase that names a thing: "the 2019 law", "its latest test". */
export const determiners: ReadonlySet<string> = new Set([...possessives, ...words('the a an this that these those')]);

/** The form that a personal pronoun has as a subject, by that which it has as an object. */
export const nominatives: ReadonlyMap<string, string> = new Map([
  ['him', 'he'],
  ['her', 'she'],
  ['them', 'they'],
]);

/** With one of these for its subject, or before it, a clause tells that nobody did it. */
export const negativeSubjects: ReadonlySet<string> = new Set(['no', 'none', 'neither', 'nobody', 'nothing']);
