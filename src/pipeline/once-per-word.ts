/**
 * Makes `compute` keep its result for each word that it is asked about, for the first `most` words. For what follows
 * from a word alone: texts say the same words again and again, and a site has too many others to keep them all.
 */
export function oncePerWord<Value extends object | string>(
  most: number,
  compute: (word: string) => Value,
): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const value = compute(word);
    if (known.size < most) known.set(word, value);
    return value;
  };
}
