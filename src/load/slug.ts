/** Whether a file name, without its ending, can be the last part of an address on every system. */
export function isSlug(name: string): boolean {
  return name.length <= 100 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name);
}

/** Latin letters that Unicode does not take apart, in the letters that stand for them in addresses. */
const plain: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ð: 'd', þ: 'th' },
  ...{ đ: 'd', ħ: 'h', ı: 'i', ł: 'l', ŋ: 'ng', ŧ: 't' },
};

/** The slug nearest to a name or title; empty where it has no Latin letter or digit. */
export function closestSlug(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[ßæœøðþđħıłŋŧ]/gu, (letter) => plain[letter] ?? letter)
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/gu, '');
}
