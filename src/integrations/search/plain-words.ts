import { makeSlug } from '../../pipeline/make-slug.ts';

/** Few texts have such a letter, and to look for one is cheaper than to look at each word. */
const otherLetter = /(?![\0-\x7f])[\p{L}\p{M}]/u;

/**
 * The words of a text that have other letters than the keyboard's, as readers without them type them, once each: “lodz” for
 * Łódź and “kilic” for Kılıç. Pagefind knows that é is an e, and not what ł and ı stand for. Other scripts have no such form.
 */
export function plainWords(text: string): string {
  if (!otherLetter.test(text)) return '';
  const words = text.normalize('NFC').match(/[\p{L}\p{M}]*[^\P{L}a-z][\p{L}\p{M}]*/giu) ?? [];
  return [...new Set(words.map(makeSlug))].filter((word) => word.length > 1).join(' ');
}
