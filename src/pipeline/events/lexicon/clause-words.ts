import { reportVerbs } from './verbs.ts';

/** Words and marks that open and close clauses. */
export const relatives: ReadonlySet<string> = new Set(['which', 'who', 'whom', 'whose', 'where']);
export const subordinators: ReadonlySet<string> = new Set(
  'when while after before as because since although though if unless until once whereas'.split(' '),
);
/** What tells that one act came before another. */
export const sequence: ReadonlySet<string> = new Set(['after', 'before', 'since']);
/** Nouns of time that open a clause as conjunctions do: "by the time they left". */
export const clauseNouns: ReadonlySet<string> = new Set('time moment day night'.split(' '));
export const pauses: ReadonlySet<string> = new Set([',', ';', ':', '—', '–', '(', ')', '--']);

/** Verbs after which a clause can follow without "that": a second verb ahead is no sign that they are participles. */
export const bareComplement: ReadonlySet<string> = new Set([
  ...reportVerbs,
  ...'see hear feel find know learn mean make let help watch ensure require'.split(' '),
]);
/** Of those, the ones after which no finite verb follows: "made them leave". */
export const beforeInfinitive: ReadonlySet<string> = new Set('make let help watch'.split(' '));
/** Prepositions that a place may follow. */
export const placePrepositions: ReadonlySet<string> = new Set(
  'in at to near from into on outside off across around through over toward towards'.split(' '),
);
