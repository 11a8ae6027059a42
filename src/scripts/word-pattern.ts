/**
 * A pattern for the words of a search, each from its beginning and with any ending (“sanction” marks “sanctions”), in
 * one capturing group; nothing where there is no word.
 */
export function wordPattern(words: string): RegExp | undefined {
  const parts = words.match(/[\p{L}\p{N}]+/gu);
  if (parts === null) return undefined;
  return new RegExp(`(?<![\\p{L}\\p{N}])((?:${parts.join('|')})[\\p{L}\\p{N}]*)`, 'giu');
}
