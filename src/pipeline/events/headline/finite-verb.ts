import type { Clause } from '../clauses/clause.ts';
import { isPlural, pastOf, pastTense } from '../words/inflect.ts';
import { droppedWords } from '../lexicon/connectives.ts';
import { believeVerbs, negators, planVerbs } from '../lexicon/verbs.ts';
import type { ReadSentence } from '../clauses/sentence.ts';
import { renderWords } from '../reference/render-words.ts';
import { sharesParticiple, sharesPassive } from '../clauses/shared-auxiliary.ts';
import type { Subject } from '../reference/subject.ts';

/** The verb group as a finite one, in the simple past where the text looks back from a later point. */
export function finiteVerb(read: ReadSentence, clause: Clause, subject: Subject): string {
  const { verb } = clause;
  if (!verb) return '';
  // "was not repaired until 2022": it was, then.
  const lifted = clause.origin?.verb?.negated === true && !verb.negated;
  const group = Array.from({ length: verb.to - verb.from }, (_, i) => verb.from + i).filter(
    (at) =>
      !droppedWords.has(read.tokens[at]?.lower ?? '') &&
      !read.free.has(at) &&
      !(lifted && negators.has(read.tokens[at]?.lower ?? '')),
  );
  const words = group.map((at) => read.tokens[at]?.text ?? '');
  const be = takesPlural(subject) ? 'were' : 'was';
  const [lead = '', second = '', ...more] = adverbsLast(read, group);
  if (/^did$/iu.test(lead) && second === read.tokens[verb.head]?.text && !verb.negated)
    return [pastTense(read.tokens[verb.head]?.lemma ?? second), ...more].join(' ');
  if (
    clause.origin &&
    clause.subject &&
    subject.text.toLowerCase() !== 'there' &&
    /^(?:is|are|was|were|has|have)$/u.test(lead)
  )
    return [agreeing(lead, takesPlural(subject)), second, ...more].filter((word) => word !== '').join(' ');
  // "The fire, believed to have started", "a strike planned for July"
  const supposed =
    clause.role === 'participle' && verb.form === 'perfect' && believeVerbs.has(read.tokens[verb.head]?.lemma ?? '');
  if (supposed) return [agreeing('is', takesPlural(subject)), ...words].join(' ');
  if (verb.ambiguous && words.length === 1 && isPlan(read, verb.head)) return `${be} ${lead.toLowerCase()}`;
  if (sharesPassive(read, clause)) return [auxiliaryOf(read, clause) ?? be, ...words].join(' ');
  if ((clause.role === 'participle' || sharesParticiple(read, clause)) && verb.ambiguous)
    return [
      isAhead(read, clause) ? agreeing('is', takesPlural(subject)) : be,
      lead.toLowerCase(),
      ...words.slice(1),
    ].join(' ');
  if (verb.form === 'participle' && /^(?:being|be)$/iu.test(lead)) return [be, second, ...more].join(' ');
  if (verb.form === 'participle' && /^having$/iu.test(lead))
    return second === 'been' ? [be, ...more].join(' ') : [pastOf(second), ...more].join(' ');
  if (verb.form === 'participle' && words.length === 1) return pastTense(read.tokens[verb.head]?.lemma ?? lead);
  if (/^had$/iu.test(lead) && second !== '' && !/^(?:to|not|n't|n’t)$/iu.test(second)) {
    const [participle = second, ...after] = more;
    // "had last seen": the adverb stays before the verb.
    if (read.tokens[group[1] ?? -1]?.pos === 'ADV' && second !== 'been')
      return [second, pastOf(participle), ...after].join(' ');
    return second === 'been' ? [be, ...more].join(' ') : [pastOf(second), ...more].join(' ');
  }
  return renderWords(read, group);
}

/** "Lorne were fined and docked": the auxiliary of the verb that stands first. */
function auxiliaryOf(read: ReadSentence, clause: Clause): string | undefined {
  let first: Clause | undefined = clause;
  while (first?.role === 'coordinate' && first.verb?.ambiguous === true) first = read.clauses[first.parent ?? -1];
  const word = read.tokens[first?.verb?.from ?? -1]?.lower ?? '';
  return /^(?:was|were)$/u.test(word) ? word : undefined;
}

/** "planned for July": what is so is a plan, and never one who planned. */
const isPlan = (read: ReadSentence, at: number): boolean =>
  planVerbs.has(read.tokens[at]?.lemma ?? '') &&
  read.tokens[at]?.pos === 'VERB' &&
  read.tokens[at + 1]?.lower === 'for' &&
  read.dated.has(at + 2);

/** ", due to open in 2026, will cost": what is due beside what will be. */
const isAhead = (read: ReadSentence, { verb, parent }: Clause): boolean =>
  /^(?:due|set|likely)$/u.test(read.tokens[verb?.from ?? -1]?.lower ?? '') &&
  /^(?:present|future|perfect)$/u.test(read.clauses[parent ?? -1]?.verb?.form ?? '');

/** "had last been inspected" as "had been last inspected", so that the auxiliaries stand together. */
function adverbsLast(read: ReadSentence, group: readonly number[]): readonly string[] {
  const text = (at: number): string => read.tokens[at]?.text ?? '';
  const [lead, next, been, ...more] = group;
  const moves =
    lead !== undefined &&
    next !== undefined &&
    been !== undefined &&
    read.tokens[next]?.pos === 'ADV' &&
    text(been) === 'been';
  return (moves ? [lead, been, next, ...more] : group).map(text);
}

/** A person or a country is one, whatever its name ends in. */
function takesPlural({ text, entity, names }: Subject): boolean {
  const single = names.length === 1 && (entity?.kind === 'person' || entity?.kind === 'place');
  return single && text.endsWith(entity.name) ? false : isPlural(text);
}

const plurals: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have' };

function agreeing(verb: string, plural: boolean): string {
  const [singular = verb] = Object.entries(plurals).find(([one, many]) => one === verb || many === verb) ?? [];
  return plural ? (plurals[singular] ?? verb) : singular;
}
