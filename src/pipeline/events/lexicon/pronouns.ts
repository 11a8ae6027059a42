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

/** What a verb is written out as, where it is short for its pronoun's sake: "they'll". */
export const shortVerbs: ReadonlyMap<string, string> = new Map([
  ["'ll", 'will'],
  ["'ve", 'have'],
  ["'re", 'are'],
  ["'m", 'am'],
]);

/** The forms that verbs have after "I" alone, by those that they have after a name. */
export const firstPersonVerbs: ReadonlyMap<string, string> = new Map([
  ['am', 'is'],
  ['have', 'has'],
]);

/** What becomes of a speaker's "my" and "me" when others tell it, by the pronoun that the speaker goes by. */
export const thirdPersons: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  ['he his him himself', 'she her her herself', 'they their them themselves', 'it its it itself'].map((forms) => {
    const [subject = '', my = '', me = '', myself = ''] = forms.split(' ');
    return [subject, new Map(Object.entries({ my, me, myself }))];
  }),
);
