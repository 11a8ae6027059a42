/** Letters whose stroke Unicode counts as part of them, so that no normalisation takes it off. */
const unstroked: Readonly<Record<string, string>> = { Ł: 'L', ł: 'l', Đ: 'D', đ: 'd', Ħ: 'H', ħ: 'h', Ŧ: 'T', ŧ: 't' };
/** Signs that stand for one another in print. */
const alike: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2007': '\u00a0',
  '\u202f': '\u00a0',
};
const LACKING = '\ufffc';

/**
 * A text in the characters that a typeface has. A letter that it lacks goes without its marks (“Nguyễn” as “Nguyen”); a
 * run of letters or figures that it has in no form becomes an ellipsis; any other sign that it lacks is left out.
 */
export function drawableText(text: string, has: (character: string) => boolean): string {
  return Array.from(text.normalize('NFC'), (character) => drawable(character, has))
    .join('')
    .replace(new RegExp(`${LACKING}+`, 'gu'), '…');
}

function drawable(written: string, has: (character: string) => boolean): string {
  const character = has(written) ? written : (alike[written] ?? written);
  if (has(character) || /\s/u.test(character)) return character;
  const bare = character.normalize('NFD').replace(/\p{M}/gu, '');
  const base = Array.from(bare, (part) => unstroked[part] ?? part);
  if (base.every(has)) return base.join('');
  return /[\p{L}\p{N}]/u.test(character) ? LACKING : '';
}
