/** Words that link a clause to what stood before it, and that a headline does without. Lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Before the subject. */
export const openingWords = words(`
  but and or so yet still then however meanwhile afterwards also instead nor when after before while as because that although
  though since once until where even later now finally eventually thus therefore moreover nevertheless nonetheless additionally
  separately earlier soon again only
`);

/** Inside or at the end of the clause. */
export const droppedWords = words(`
  nevertheless nonetheless also then however later eventually finally since already still now therefore thus meanwhile
  afterwards subsequently again currently recently instead
`);

/** With "would", from an earlier day they look at what came about: "would later win". */
export const retrospectiveWords = words('later eventually subsequently ultimately finally');

/** What cannot stand last: a preposition or an article whose noun was a date. */
export const danglingWords = words(`
  even both at least about around from to of by on in for with until since than nearly almost exactly a an the its his her their
  this that these those which who whom whose where when while and or but as per over during within between into round only just
`);

/** The clause itself says that there were several: "a second meeting", "met again", "three times". */
export const repeatWords = words('second another third again further fourth other twice times earlier previous more');

/** What a clause adds to its terms whose deed was only tried: "tried to buy the club". */
export const attempt = 'attempt';

/** The same of what was given another day: "was put off until Friday". */
export const postponed = 'postpone';

/** What opens a clause that an over-long headline does without. */
export const partingWords: ReadonlySet<string> = new Set([
  ...words('which who because although while after before as where when whether despite'),
  'so that',
]);
