/**
 * Whether an excerpt begins within a sentence of the text that it is cut from. Where the text does not have it as it
 * stands, its first letter tells.
 */
export function startsWithin(text: string, excerpt: string): boolean {
  const at = text.indexOf(excerpt);
  if (at === -1) return /^\p{Ll}/u.test(excerpt);
  return at > 0 && !/[.!?:][”’"')]*\s*$/u.test(text.slice(Math.max(0, at - 8), at));
}
