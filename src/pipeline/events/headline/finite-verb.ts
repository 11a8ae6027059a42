import type { EventStatus } from '../../types.ts';
import type { Clause } from '../clauses/clause.ts';
import type { VerbGroup } from '../clauses/find-verb-groups.ts';
import { isPlural, pastOf, pastOfGerund, pastTense } from '../words/inflect.ts';
import { lemmaOfGerund } from '../words/lemma-of-gerund.ts';
import { droppedWords } from '../lexicon/connectives.ts';
import { believeVerbs, negators, planVerbs } from '../lexicon/verbs.ts';
import type { ReadSentence } from '../clauses/sentence.ts';
import { looksBack } from '../status/looks-back.ts';
import { renderWords } from '../reference/render-words.ts';
import { sharesParticiple, sharesPassive } from '../clauses/shared-auxiliary.ts';
import type { Subject } from '../reference/subject.ts';

/** What the finite form of a verb is made from. */
interface Form {
  readonly read: ReadSentence;
  readonly clause: Clause;
  readonly verb: VerbGroup;
  /** Its words that a headline keeps. */
  readonly group: readonly number[];
  readonly words: readonly string[];
  readonly plural: boolean;
  readonly be: string;
  readonly subject: Subject;
  /** Whether it is told as done, or said to be. */
  readonly told: boolean;
}

/** A form that a verb has to be given, or undefined where another is meant. */
type Forming = (form: Form) => string | undefined;

/** The verb group as a finite one, in the simple past where the text looks back from a later point. */
export function finiteVerb(read: ReadSentence, clause: Clause, subject: Subject, status: EventStatus): string {
  const { verb } = clause;
  if (!verb) return '';
  const group = keptWords(read, clause, verb);
  const words = group.map((at) => read.tokens[at]?.text ?? '');
  const plural = takesPlural(subject);
  const form = {
    read,
    clause,
    verb,
    group,
    words,
    plural,
    be: plural ? 'were' : 'was',
    subject,
    told: status !== 'announced',
  };
  for (const forming of formings) {
    const formed = forming(form);
    if (formed !== undefined) return formed;
  }
  return renderWords(read, group);
}

function keptWords(read: ReadSentence, { origin }: Clause, verb: VerbGroup): readonly number[] {
  // "was not repaired until 2022": it was, then.
  const lifted = origin?.verb?.negated === true && !verb.negated;
  return Array.from({ length: verb.to - verb.from }, (_, i) => verb.from + i).filter((at) => {
    const word = read.tokens[at]?.lower ?? '';
    return !droppedWords.has(word) && !read.free.has(at) && !(lifted && negators.has(word));
  });
}

/** "did rule": "ruled". */
const emphatic: Forming = ({ read, verb, group }) => {
  const [lead = '', second = '', ...more] = adverbsLast(read, group);
  const head = read.tokens[verb.head];
  if (!/^did$/iu.test(lead) || second !== head?.text || verb.negated) return undefined;
  return [pastTense(head.lemma), ...more].join(' ');
};

/** "A was freed in May and two others in June": the auxiliary in the number of the part's own subject. */
const ofPart: Forming = ({ read, clause, group, plural, subject }) => {
  const [lead = '', ...more] = adverbsLast(read, group);
  const own = clause.origin !== undefined && clause.subject !== undefined && subject.text.toLowerCase() !== 'there';
  if (!own || !/^(?:is|are|was|were|has|have)$/u.test(lead)) return undefined;
  return [agreeing(lead, plural), ...more].filter((word) => word !== '').join(' ');
};

/** "The fire, believed to have started": it is. */
const supposed: Forming = ({ read, clause, verb, words, plural }) => {
  const believed = verb.form === 'perfect' && believeVerbs.has(read.tokens[verb.head]?.lemma ?? '');
  return clause.role === 'participle' && believed ? [agreeing('is', plural), ...words].join(' ') : undefined;
};

/** "a strike planned for July", "was fined and docked", "a dam built in 1950": a participle without its auxiliary. */
const ofParticiple: Forming = ({ read, clause, verb, words, plural, be }) => {
  const [first = '', ...more] = words;
  if (verb.ambiguous && words.length === 1 && isPlan(read, verb.head)) return `${be} ${first.toLowerCase()}`;
  if (sharesPassive(read, clause)) return [auxiliaryOf(read, clause) ?? be, ...words].join(' ');
  if (!verb.ambiguous || (clause.role !== 'participle' && !sharesParticiple(read, clause))) return undefined;
  return [isAhead(read, clause) ? agreeing('is', plural) : be, first.toLowerCase(), ...more].join(' ');
};

/** "being freed", "having left", "leaving". */
const ofGerund: Forming = ({ read, verb, group, be }) => {
  if (verb.form !== 'participle') return undefined;
  const [lead = '', second = '', ...more] = adverbsLast(read, group);
  if (/^(?:being|be)$/iu.test(lead)) return [be, second, ...more].join(' ');
  if (/^having$/iu.test(lead)) return second === 'been' ? [be, ...more].join(' ') : [pastOf(second), ...more].join(' ');
  const own = read.tokens[verb.head];
  if (group.length > 1 || !own) return undefined;
  return pastOfGerund(own.lower, own.pos === 'NOUN' ? lemmaOfGerund(own.lower) : own.lemma);
};

/** "had resigned": "resigned". */
const pluperfect: Forming = ({ read, group, be }) => {
  const [lead = '', second = '', ...more] = adverbsLast(read, group);
  if (!/^had$/iu.test(lead) || second === '' || /^(?:to|not|n't|n’t)$/iu.test(second)) return undefined;
  if (second === 'been') return [be, ...more].join(' ');
  // "had last seen": the adverb stays before the verb.
  const [participle = second, ...after] = more;
  if (read.tokens[group[1] ?? -1]?.pos === 'ADV') return [second, pastOf(participle), ...after].join(' ');
  return [pastOf(second), ...more].join(' ');
};

/** "spent last year in prison": without the year, she was. */
const ofTimeSpent: Forming = ({ read, verb, be }) =>
  read.tokens[verb.last]?.lower === 'spent' && read.free.has(verb.to) ? be : undefined;

/** "would later win": "won". */
const retrospective: Forming = ({ read, clause, verb, group, be, told }) => {
  const [, second = '', ...more] = adverbsLast(read, group);
  if (!told || !looksBack(read, clause)) return undefined;
  return second === 'be'
    ? [be, ...more].join(' ')
    : [pastTense(read.tokens[verb.head]?.lemma ?? second), ...more].join(' ');
};

const formings: readonly Forming[] = [
  ofTimeSpent,
  emphatic,
  ofPart,
  supposed,
  ofParticiple,
  ofGerund,
  pluperfect,
  retrospective,
];

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
