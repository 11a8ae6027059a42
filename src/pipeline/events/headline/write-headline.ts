import type { EntityMention, TemporalExpression } from '../../types.ts';
import { indexOfClause, restTokens, subjectTokens, wordsOf } from '../clauses/clause-parts.ts';
import { comfortable, keptRest, trimEnd } from './headline-words.ts';
import { finiteVerb } from './finite-verb.ts';
import { droppedWords } from '../lexicon/connectives.ts';
import { objectOfInfinitive } from './object-of-infinitive.ts';
import { aroundObject } from './around-object.ts';
import { namesPlace, openingPlace } from './opening-place.ts';
import { nameThere } from './name-there.ts';
import { negativeSubjects, nominatives, subjectPronouns } from '../lexicon/pronouns.ts';
import { aspectualVerbs, causativeVerbs, givingVerbs } from '../lexicon/verbs.ts';
import { isSomebody } from '../reference/is-somebody.ts';
import { personOf } from './third-person.ts';
import { polishHeadline } from './polish-headline.ts';
import { quotationAfter, quotedWords } from './quoted-words.ts';
import type { ReadSentence } from '../clauses/sentence.ts';
import { renderWords } from '../reference/render-words.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Discourse } from '../reference/discourse.ts';
import type { Subject } from '../reference/subject.ts';
import type { Standing } from '../status/read-status.ts';

export interface Headline {
  readonly text: string;
  /** What came about, where the headline is that alone: the head noun's lemma of "deadly famine in the North". */
  readonly outcome?: string;
}

/** What a headline is written from. */
export interface Telling {
  readonly read: ReadSentence;
  readonly dated: {
    readonly clause: Clause;
    readonly expression: TemporalExpression;
    readonly noun?: number;
    readonly earlier?: true;
  };
  readonly subject: Subject;
  /** What its relative pronoun stands for, where that is the object. */
  readonly object?: Subject;
  readonly names: readonly EntityMention[];
  readonly standing: Exclude<Standing, { leftOut: string }>;
  readonly discourse: Discourse;
}

type Source = Omit<Telling, 'dated'> & { readonly clause: Clause };

/** Writes what happened, from the clause's own words. Dates that only say when stay out. Empty where nothing is said. */
export function writeHeadline(telling: Telling): Headline {
  const { read, dated, subject, object: relative, names, standing, discourse } = telling;
  const quotation = quotationAfter(read, dated.clause);
  const group = finiteVerb(read, dated.clause, subject, standing.status);
  const meant = relative && objectOfInfinitive(read, dated.clause, group, relative.text);
  const verb = meant ?? group;
  const source: Source = {
    read,
    subject,
    ...(relative && meant === undefined ? { object: relative } : {}),
    names,
    standing,
    discourse,
    clause: quotation ? upTo(dated.clause, quotation.from) : dated.clause,
  };
  if (dated.clause.role === 'nominal') return { text: polishHeadline(nominalWords(source, dated.earlier === true)) };
  const object = objectHeadline(source);
  if (object)
    return { text: polishHeadline(pairNames(renderWords(read, object, names), source)), ...outcomeOf(read, object) };
  if (verb === '') return { text: '' };
  const own = dated.noun === undefined ? subject.text : subject.text.replace(` of ${dated.expression.text}`, '');
  const person = personOf(read, dated.clause, subject, discourse);
  const words = [own, person.verb(verb), person.rest(predicate(source)), quotation?.words ?? speech(source)]
    .filter((part) => part !== '')
    .join(' ')
    .replace(/ : “/u, ': “');
  return { text: polishHeadline(pairNames(words, source)) };
}

/** The clause without what is quoted in it from `end` on. */
const upTo = (clause: Clause, end: number): Clause => ({
  ...clause,
  rest: restTokens(clause).filter((at) => at < end),
  origin: clause.origin ?? clause,
});

/** The phrase without its article; with its owner where that is the subject's: "Previous title of the Rovers". */
function nominalWords({ read, clause, names, subject }: Source, earlier: boolean): string {
  const words = renderWords(read, trimEnd(read, clause.tokens), names).replace(/^(?:the|a|an)\s/iu, '');
  const owned = words.replace(/^(?:its|his|her|their)\s/iu, '');
  // "The club’s first visit to Norland since 2011": the phrase is the subject, and has its owner in it.
  const self = earlier ? /^(.*?)(?:['’]s?)?\s*\b(?:first|last)\s/iu.exec(subject.text) : null;
  const gives = earlier && givingVerbs.has(read.tokens[clause.origin?.verb?.last ?? -1]?.lemma ?? '');
  // "after his death, the statue was removed"
  const stranger = /^(?:his|her)\s/iu.test(words) && !subject.entity && !isSomebody(subject);
  const nobody = negativeSubjects.has(subject.text.toLowerCase().split(' ')[0] ?? '');
  const owner = subject.open || gives || stranger || nobody ? '' : (self?.[1] ?? subject.text);
  if (earlier) return owner === '' ? `previous ${owned}` : `previous ${owned} of ${owner}`;
  return owned === words || owner === '' ? owned : `${owned} of ${owner}`;
}

/** The noun before the first preposition: the head of the phrase. */
function outcomeOf(read: ReadSentence, phrase: readonly number[]): Pick<Headline, 'outcome'> {
  const end = phrase.findIndex((at) => read.tokens[at]?.pos === 'ADP');
  const noun = phrase.slice(0, end === -1 ? phrase.length : end).findLast((at) => read.tokens[at]?.pos === 'NOUN');
  return noun === undefined ? {} : { outcome: read.tokens[noun]?.lemma ?? '' };
}

/** Where the clause only says that something came about, that something: "the loss brought on a famine" → "Famine". */
function objectHeadline({ read, clause, subject }: Source): readonly number[] | undefined {
  const { verb } = clause;
  if (!verb) return undefined;
  const lemmas = Array.from({ length: verb.to - verb.from }, (_, i) => read.tokens[verb.from + i]?.lemma ?? '');
  const there = subject.text.toLowerCase() === 'there' && lemmas.includes('be');
  const causes =
    lemmas.some((lemma) => causativeVerbs.has(lemma)) &&
    !verb.passive &&
    clause.role !== 'participle' &&
    (subject.open || !subject.entity);
  const rest = keptRest(read, clause);
  const toPower = rest.some((at) => read.tokens[at]?.lower === 'to' && at > (rest[0] ?? 0));
  if (toPower && lemmas.includes('bring')) return undefined;
  const first = read.tokens[rest[0] ?? -1]?.lower ?? '';
  // "led the race", "brought out a record", "brought them home": nothing comes about.
  const leads = lemmas.includes('lead') && first !== 'to';
  const moves = leads || nominatives.has(first) || /^(?:out|up|in|down|back|forward|together|home|along)$/u.test(first);
  if (!there && (!causes || moves)) return undefined;
  const own = /^(?:on|about|to|off)$/u.test(read.tokens[rest[0] ?? -1]?.lower ?? '') ? rest.slice(1) : rest;
  const bare = /^(?:a|an|the)$/u.test(read.tokens[own[0] ?? -1]?.lower ?? '') ? own.slice(1) : own;
  const infinitive = bare.some((at) => read.tokens[at]?.lower === 'to' && read.tokens[at + 1]?.pos === 'VERB');
  return bare.length > 0 && !infinitive ? bare : undefined;
}

/** Object, place and what else belongs to the verb, with the predicates and clauses that complete it. */
function predicate(source: Source): string {
  const { read, clause, names, standing, object: relative } = source;
  const rest = keptRest(read, clause);
  const parts = relative ? aroundObject(source, relative.text, rest) : [renderWords(read, rest, names)];
  const self = indexOfClause(read, clause);
  const tells = standing.speech || read.clauses.some(({ parent, role }) => parent === self && role === 'complement');
  if (!tells && !namesPlace(read, rest, names)) parts.push(openingPlace(read, clause, names));
  const last = Math.max(rest.at(-1) ?? (clause.verb?.to ?? 1) - 1, clause.subject?.at(-1) ?? 0);
  if (clause.origin) return parts.filter((part) => part !== '').join(' ');
  for (const [at, other] of read.clauses.entries()) {
    if (other.parent !== self) continue;
    if (other.role === 'complement' && parts.length > 1 && read.tokens[(other.opener ?? 0) - 1]?.pos === 'CCONJ')
      parts.push(read.tokens[(other.opener ?? 0) - 1]?.text ?? '');
    if (other.role === 'complement') parts.push(renderWords(read, subtree(read, at), names));
    else if (other.role === 'relative' && other.opener === last + 1)
      parts.push(renderWords(read, withReport(read, other, at), names));
    else if (joins(read, clause, other) && parts.join(' ').length < comfortable)
      parts.push(linkOf(read, other), verbOf(read, other), renderWords(read, keptRest(read, other), names));
  }
  return parts.filter((part) => part !== '').join(' ');
}

/** What joins a further predicate: "but" and "or" say more than "and". */
const linkOf = (read: ReadSentence, { tokens }: Clause): string => {
  const link = read.tokens[(tokens[0] ?? 0) - 1]?.lower ?? '';
  return link === 'but' || link === 'or' ? link : 'and';
};

const verbOf = (read: ReadSentence, { verb }: Clause): string =>
  verb
    ? wordsOf(
        read,
        Array.from({ length: verb.to - verb.from }, (_, i) => verb.from + i).filter(
          (at) => !droppedWords.has(read.tokens[at]?.lower ?? ''),
        ),
      )
    : '';

/** Whether a further predicate of the same subject tells of the same occasion: same form, no time of its own. */
function joins(read: ReadSentence, clause: Clause, other: Clause): boolean {
  if (
    other.role !== 'coordinate' ||
    !other.verb ||
    subjectTokens(read, other).length > 0 ||
    keptRest(read, other).length === 0
  )
    return false;
  const plain = other.tokens.filter((at) => at < (other.verb?.from ?? 0)).length === 0;
  const says = read.clauses.some(
    (complement) => complement.role === 'complement' && complement.parent === read.clauses.indexOf(other),
  );
  return (
    plain &&
    !says &&
    other.verb.form === clause.verb?.form &&
    !other.tokens.some((at) => read.dated.has(at)) &&
    !aspectualVerbs.has(read.tokens[other.verb.head]?.lemma ?? '')
  );
}

/** A relative clause, with what is said in it: "that asks whether it should go". */
function withReport(read: ReadSentence, clause: Clause, index: number): readonly number[] {
  const reports = read.clauses.filter(({ role, parent }) => role === 'complement' && parent === index);
  const tokens = [clause, ...reports].flatMap((one) => one.tokens).filter((at) => !read.free.has(at));
  return trimEnd(
    read,
    tokens.sort((a, b) => a - b),
  );
}

/** All tokens of a clause and of those that hang on it, in order. */
function subtree(read: ReadSentence, root: number): readonly number[] {
  const inside = new Set([root]);
  read.clauses.forEach((clause, at) => {
    const parted = clause.role === 'coordinate' && read.tokens[(clause.tokens[0] ?? 0) - 1]?.text === ';';
    if (clause.parent !== undefined && inside.has(clause.parent) && clause.role !== 'attribution' && !parted)
      inside.add(at);
  });
  const asides = [...inside].filter((at) => at !== root && isDatedAside(read, read.clauses[at]));
  for (const at of asides) inside.delete(at);
  const commas = new Set(asides.map((at) => (read.clauses[at]?.tokens[0] ?? 0) - 1));
  const tokens = read.clauses.flatMap((clause, at) =>
    inside.has(at) ? clause.tokens.filter((own) => !commas.has(own)) : [],
  );
  return trimEnd(
    read,
    [...tokens].sort((a, b) => a - b).filter((at) => !read.free.has(at)),
  );
}

/** ", drawn up in 2019,", ", which takes effect on 1 July": what is set beside a noun, and says nothing without its date. */
const isDatedAside = (read: ReadSentence, clause: Clause | undefined): boolean =>
  (clause?.role === 'participle' || clause?.role === 'relative') &&
  read.tokens[(clause.tokens[0] ?? 0) - 1]?.text === ',' &&
  clause.tokens.some((at) => read.free.has(at));

/** The words that were said, after a verb of saying that has nothing else to tell what. */
function speech({ read, clause, standing, subject }: Source): string {
  if (!standing.speech || clause.role !== 'attribution') return '';
  const words = quotedWords(read, clause);
  const [first] = subjectTokens(read, clause);
  const pronoun = read.tokens[first ?? -1]?.lower ?? '';
  const main = read.clauses[clause.parent ?? -1];
  const named = main ? wordsOf(read, subjectTokens(read, main)) : '';
  // "The bank will close, it said": named as the speaker, and not a second time.
  const again = ` that ${named} `;
  const repeats =
    subjectPronouns.has(pronoun) &&
    words.startsWith(again) &&
    ` ${subject.text}`.toLowerCase().endsWith(` ${named.toLowerCase()}`);
  return repeats ? ` that ${pronoun} ${words.slice(again.length)}` : words;
}

/** "the two leaders" and "there" by name. */
function pairNames(words: string, { discourse }: Source): string {
  const text = words.replace(
    /\bthe two ([a-z]+)\b/iu,
    (phrase, noun: string) =>
      discourse
        .pair(noun)
        ?.map(({ name }) => name)
        .join(' and ') ?? phrase,
  );
  return nameThere(text, () => discourse.place()?.name);
}
