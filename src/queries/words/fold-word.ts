/** A word in the letters by which readers look for it: “Genève” → “geneve”. */
export function foldWord(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
