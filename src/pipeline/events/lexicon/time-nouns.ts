/** Nouns of time: data only, in small letters. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** What a clause without "that" may follow, though nothing is left out: "the evening he said", "the way it did", "in May she left". */
export const occasionNouns = words(
  'time moment day night evening morning afternoon week weekend month year summer winter spring autumn season way may',
);

/** What a day or a year may be besides: "on 21 June, the day of the vote, …". */
export const namesOfTime = words(`
  day night morning evening weekend week month year anniversary birthday holiday eve date deadline feast festival
`);

/** What a date may be a part of, or have for its part: "the summer of 2019", "most of 2019". */
export const partsOfTime = words(`
  week weekend morning afternoon evening night day end beginning start middle month summer autumn winter spring season course
  eve turn most much part rest half all
`);
