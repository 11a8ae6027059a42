/** Letters beyond Latin-1 and the marks over letters. */
const FOREIGN = /(?![\0-\xff])[\p{L}\p{M}]/gu;

/** Letters that are no plain letter with a mark. */
const PLAIN: Readonly<Partial<Record<string, string>>> = {
  ł: 'l',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  œ: 'o',
  ŧ: 't',
  ə: 'a',
  ƒ: 'f',
};

/**
 * The text with plain letters in place of those that the tagger's tokeniser would break words at (“Łódź” becomes
 * “Lódz”), each as long as what it stands for, so that offsets stay.
 */
export function plainLetters(text: string): string {
  return text.replace(FOREIGN, (letter) => plainOf(letter).repeat(letter.length));
}

function plainOf(letter: string): string {
  const lower = letter.toLowerCase();
  const isUpper = letter !== lower;
  const base = PLAIN[lower] ?? lower.normalize('NFD').charAt(0);
  if (/^[a-z]$/u.test(base)) return isUpper ? base.toUpperCase() : base;
  // Scripts without capitals write names in them too.
  return isUpper || letter === letter.toUpperCase() ? CAPITAL : SMALL;
}

const CAPITAL = 'X';
const SMALL = 'e';
