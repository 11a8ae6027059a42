/** Sentences that carry no date: the bulk of an article, with the vocabulary of one. */
import type { Random } from './random.ts';
import type { World } from './generate-world.ts';
import { adjectives, adverbs, nouns, verbs } from './prose-lexicon.ts';

export interface Prose {
  readonly sentence: () => string;
  readonly quote: () => string;
  readonly noun: () => string;
  readonly plural: () => string;
}

function withEnding(word: string, ending: 's' | 'ed' | 'ing'): string {
  if (ending === 's' && /(?:s|x|z|ch|sh)$/u.test(word)) return `${word}es`;
  if (ending !== 'ing' && /[^aeiou]y$/u.test(word)) return word.slice(0, -1) + (ending === 's' ? 'ies' : 'ied');
  if (ending !== 's' && word.endsWith('e') && !word.endsWith('ee')) return word.slice(0, -1) + ending;
  return word + ending;
}

function withArticle(word: string): string {
  return `${/^[aeiou]/u.test(word) && !/^(?:uni|use|usu|one|eu)/u.test(word) ? 'an' : 'a'} ${word}`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function makeProse(world: World, random: Random): Prose {
  const { pick, pickUnevenly, chance, below } = random;
  const noun = (): string => pickUnevenly(nouns);
  const plural = (): string => withEnding(noun(), 's');
  const base = (): string => pickUnevenly(verbs);
  const past = (): string => withEnding(base(), 'ed');
  const adverb = (): string => pick(adverbs);
  const adjective = (): string => pickUnevenly(adjectives);
  const someone = (): string =>
    chance(0.6) ? `${pick(world.passersBy)}, ${withArticle(noun())} ${pick(['at', 'of', 'near'])} ${where()},` : who();
  const who = (): string => pickUnevenly(chance(0.5) ? world.people : world.firms).name;
  const where = (): string => pickUnevenly(world.places).name;
  const thing = (): string =>
    pick([
      () => `the ${noun()}`,
      () => `the ${adjective()} ${noun()}`,
      () => withArticle(`${adjective()} ${noun()}`),
      () => `${adjective()} ${plural()}`,
      () => `the ${plural()} of ${where()}`,
      () => `the ${noun()} of the ${adjective()} ${noun()}`,
      () => `${below(90) + 11} ${plural()}`,
      () => `its ${noun()} and ${plural()}`,
    ])();
  const clause = (): string =>
    pick([
      () => `${thing()} ${adverb()} ${past()} ${thing()}`,
      () => `${thing()} would ${base()} ${thing()}`,
      () => `${who()} ${past()} ${thing()} in ${where()}`,
      () => `nobody could ${base()} ${thing()} without ${withEnding(base(), 'ing')} ${thing()}`,
      () => `the ${noun()} was more ${adjective()} than ${thing()}`,
      () => `those who ${past()} ${thing()} were ${adverb()} ${adjective()}`,
    ])();
  const joined = (): string =>
    pick([
      () => `${clause()}, and ${clause()}`,
      () => `${clause()}, although ${clause()}`,
      () => `${clause()} because ${clause()}`,
      () => `while ${clause()}, ${clause()}`,
      () => `${clause()}; ${clause()}`,
      () => `${someone()} ${pick(['argues', 'thinks', 'doubts', 'hopes', 'insists'])} that ${clause()}`,
      () => `${clause()}, which ${past()} ${thing()}`,
      () => `to ${base()} ${thing()}, ${clause()}`,
      clause,
    ])();
  const quote = (): string =>
    `“${capitalised(clause())},” said ${pick(world.passersBy)}, ${withArticle(noun())} in ${where()}.`;
  const emphasised = (): string => `${capitalised(thing())} **${past()} ${thing()}**, and ${clause()}.`;
  const sentence = (): string => {
    const kind = random.fraction();
    if (kind < 0.1) return quote();
    return kind < 0.13 ? emphasised() : `${capitalised(joined())}.`;
  };
  return { sentence, quote, noun, plural };
}
