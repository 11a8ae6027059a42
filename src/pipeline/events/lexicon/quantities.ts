/** Words for how many: data only, in small letters. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const smallNumbers = words('two three four five six seven eight nine ten');

/** More than one, and nobody says how many. */
export const manyWords = words('many most several some');

const largeNumbers = words('eleven twelve dozens hundreds thousands');

/** "two", "forty", "dozens", "1,200": what stands for several, or before their name. */
export const isNumberOfSeveral = (word: string): boolean =>
  smallNumbers.has(word) || manyWords.has(word) || largeNumbers.has(word) || /^(?:\w+teen|\w+ty|\d[\d,]*)$/u.test(word);

/** How plurals end that have no "s": "gunmen", "grandchildren". */
export const pluralEnds = words('people men women children police they we these those');

/** How singulars end that have one. */
export const singularEnds = words('news series politics athletics');
