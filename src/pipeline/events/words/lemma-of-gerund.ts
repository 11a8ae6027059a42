import { tagWord } from './tag-words.ts';

/** The verb of an -ing form that passes for a noun: "copying" is of "copy", "making" of "make", "planning" of "plan". */
export function lemmaOfGerund(gerund: string): string {
  const alone = tagWord(gerund);
  if (alone?.pos === 'VERB') return alone.lemma;
  const stem = gerund.replace(/ing$/u, '');
  const stems = [stem.replace(/([^aeiouls])\1$/u, '$1'), stem, `${stem}e`];
  const verb = (pos: string): string | undefined => stems.find((word) => tagWord(word)?.pos === pos);
  return verb('VERB') ?? verb('NOUN') ?? stem;
}
