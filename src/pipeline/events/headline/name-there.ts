import { existing, goingForms } from '../lexicon/verb-forms.ts';

const there = /\b(?:(from|near|around|over) )?there\b/gu;

/** "there" by the name of the place: not in "there was", and not in "went there", which is no "in". */
export function nameThere(text: string, place: () => string | undefined): string {
  return text.replace(there, (words, preposition: string | undefined, at: number) => {
    const before = wordBefore(text, at);
    const after = wordAt(text, at + words.length);
    if (existing.has(after) || (preposition === undefined && goingForms.has(before))) return words;
    const name = place();
    return name === undefined ? words : `${preposition ?? 'in'} ${name}`;
  });
}

const wordBefore = (text: string, at: number): string =>
  /(\p{L}+) $/u.exec(text.slice(Math.max(0, at - 20), at))?.[1] ?? '';
const wordAt = (text: string, at: number): string => /^\s+(\p{L}+)/u.exec(text.slice(at, at + 20))?.[1] ?? '';
