/** A set of words from one string, parted by blanks: how long lists stay readable. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
