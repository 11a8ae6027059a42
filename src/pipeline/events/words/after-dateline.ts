import type { Sentence } from '../../types.ts';

const place = String.raw`\p{Lu}[\p{L} .'’-]{1,40}(?:, [\p{L} .'’-]{2,40})?`;
const day = String.raw`(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:, \d{4})?|\d{1,2} \p{Lu}\p{L}{2,8}\.?)`;

/** "TARN POINT, Valdria — ", "LONDON, May 4 (Agency) - ", "May 4 (Agency) - ": where and when a report was filed, which is no part of its first sentence. */
const dateline = new RegExp(
  String.raw`^(?:${place}(?:, ${day})?|${day}) ?(?:\([^)]{2,40}\) ?)?(?:[—–]|--|(?<=[)\d] )-) `,
  'u',
);

/** The cheaper part of it, which few sentences have. */
const endOfDateline = /[—–:-] /u;

/** "NARPUR: ", "NEW VARN, May 4: ": the same, in capitals. */
const filed = /^\p{Lu}[\p{Lu}.'’-]{2,20}(?: \p{Lu}[\p{Lu}.'’-]{1,20}){0,2}(?:, \p{Lu}\p{L}+\.? \d{1,2})?: (?=\p{Lu})/u;

/** Where a sentence begins behind the place and the agency that a report was filed from. */
export function afterDateline(text: string, sentence: Sentence): Sentence['span'] {
  const { start, end } = sentence.span;
  const opening = text.slice(start, Math.min(end, start + 160));
  if (!endOfDateline.test(opening)) return sentence.span;
  const place = filed.exec(opening)?.[0];
  if (place !== undefined) return { start: start + place.length, end };
  const found = dateline.exec(opening)?.[0];
  const shouted = found !== undefined && (/^\p{Lu}{3}/u.test(found) || found.includes('('));
  return shouted ? { start: start + found.length, end } : sentence.span;
}
