/** Words that end in a full stop without ending a sentence. Lower case, without the stop. One line a family. */
const families = {
  titles: 'mr mrs ms dr prof sen rep gov gen col lt capt cmdr sgt maj adm rev hon pres sr jr st amb det insp supt',
  months: 'jan feb mar apr jun jul aug sep sept oct nov dec',
  weekdays: 'mon tue tues wed thu thur thurs fri sat sun',
  companies: 'inc ltd co corp bros cie',
  references: 'no nos vol pp fig ed eds trans cf viz vs al approx est ca',
  places: 'mt ft ave blvd rd',
  latin: 'e.g i.e etc a.d b.c',
  clock: 'a.m p.m',
  states:
    'ala ariz ark calif colo conn del fla ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo',
} as const;

/** All of them. */
export const abbreviations: ReadonlySet<string> = new Set(Object.values(families).flatMap((words) => words.split(' ')));

/** Those that often do end a sentence: the next word decides ("at 9 a.m. He left"). */
export const finalAbbreviations: ReadonlySet<string> = new Set(
  [families.clock, families.companies, families.states, 'etc', 'jr', 'sr', 'a.d', 'b.c', 'al'].flatMap((words) =>
    words.split(' '),
  ),
);
