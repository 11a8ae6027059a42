const wordsInId = 6;

/** FNV-1a, 32 bits, in base 36: http://www.isthe.com/chongo/tech/comp/fnv/. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Text whose letters have no marks to lose: ASCII and the marks of English prose. */
const PLAIN = /^[\p{ASCII}‘’“”–—…]*$/u;
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u;

function firstWords(sentence: string): readonly string[] {
  const small = sentence.toLowerCase();
  const bare = PLAIN.test(small) ? small : small.normalize('NFKD').replace(/\p{M}/gu, '');
  // One more, since there is nothing before a mark that opens the sentence.
  const words = bare.split(BETWEEN_WORDS, wordsInId + 1).filter((word) => word !== '');
  return words.slice(0, wordsInId);
}

/**
 * Gives fragment ids to sentences, from their first words: `s-in-2019-kim-travelled-to-vladivostok`. A sentence that
 * opens like an earlier one gets a fingerprint of its whole text as well, so that no id depends on a position.
 */
export function makeSentenceIds(): (sentence: string) => string {
  const taken = new Set<string>();
  const copies = new Map<string, number>();
  const take = (id: string): string => {
    taken.add(id);
    return id;
  };
  return (sentence) => {
    const words = firstWords(sentence);
    const opening = ['s', ...words].join('-').slice(0, 60);
    if (words.length > 0 && !taken.has(opening)) return take(opening);
    const whole = `${opening}-${fingerprint(sentence)}`;
    let id = whole;
    // Where a sentence stands in the text many times over, the search for a free number goes on from the last one.
    for (let copy = copies.get(whole) ?? 2; taken.has(id); copy += 1) {
      id = `${whole}-${String(copy)}`;
      copies.set(whole, copy + 1);
    }
    return take(id);
  };
}
