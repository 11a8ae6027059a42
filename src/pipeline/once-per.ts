/**
 * Makes `compute` keep its result for each object that it is asked about, as long as the object lives. For values that
 * follow from the object alone and are asked for on every page.
 */
export function oncePer<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const found = known.get(key) ?? { value: compute(key) };
    known.set(key, found);
    return found.value;
  };
}
