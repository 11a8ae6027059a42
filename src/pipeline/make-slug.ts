/** Latin letters that Unicode does not take apart, in the letters that stand for them in addresses. */
const plain: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ð: 'd', þ: 'th' },
  ...{ đ: 'd', ħ: 'h', ı: 'i', ł: 'l', ŋ: 'ng', ŧ: 't' },
};

/**
 * A name or title in small letters a–z, digits and hyphens, as addresses and ids have it. Other scripts have no letters
 * there, and no one way to be written in Latin ones: they are left out, so that a name without a Latin letter or digit
 * is empty and its caller says what stands for it.
 */
export function makeSlug(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[ßæœøðþđħıłŋŧ]/gu, (letter) => plain[letter] ?? letter)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}
