/** One step of a pattern: a word as the scanner normalises it, or a slot with the name that its value goes by. */
export type PatternStep = { readonly word: string } | { readonly slot: string; readonly name: string };

/**
 * Reads a pattern into the plain sequences it stands for. `{slot}` or `{name:slot}` takes a slot, `[x y]` is
 * optional, `(x|y z)` is a choice of words; anything else is a word, also a bracket that stands alone. Groups do not nest.
 */
export function compilePattern(pattern: string): readonly (readonly PatternStep[])[] {
  let sequences: PatternStep[][] = [[]];
  for (const part of pattern.match(/\[[^\]]*\]|\((?! )[^)]*\)|\S+/g) ?? []) {
    const choices = choicesOf(part);
    sequences = sequences.flatMap((sequence) => choices.map((choice) => [...sequence, ...choice]));
  }
  return sequences;
}

function choicesOf(part: string): PatternStep[][] {
  if (part.startsWith('[')) return [[], ...splitChoices(part.slice(1, -1))];
  if (part.startsWith('(') && part.length > 1) return splitChoices(part.slice(1, -1));
  return [stepsOf(part)];
}

function splitChoices(group: string): PatternStep[][] {
  return group.split('|').map(stepsOf);
}

function stepsOf(words: string): PatternStep[] {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => {
      const match = /^\{(?:(\w+):)?([\w-]+)\}$/.exec(word);
      const slot = match?.[2];
      return slot === undefined ? { word } : { slot, name: match?.[1] ?? slot };
    });
}
