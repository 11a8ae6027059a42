import type { EntityMention } from '../types.ts';
import { isNominal, subjectTokens, wordsOf } from './clause-parts.ts';
import type { Discourse } from './discourse.ts';
import type { ReadSentence } from './read-sentence.ts';
import type { Clause } from './split-clauses.ts';
import type { Subject } from './write-headline.ts';

const none: Subject = { text: '', open: true };

/**
 * Settles who or what a clause is about: its own subject with pronouns and short names filled in, the subject that it
 * shares, or the noun that its relative pronoun stands for.
 */
export function settleSubject(read: ReadSentence, clause: Clause, settled: ReadonlyMap<Clause, Subject>, discourse: Discourse): Subject {
  const own = headPhrase(read, subjectTokens(read, clause));
  const opener = read.tokens[clause.opener ?? -1];
  const parent = read.clauses[clause.parent ?? -1];
  if (own.length === 0) {
    if (clause.role === 'relative' && opener?.lower !== 'when' && opener?.lower !== 'where') return antecedent(read, clause, settled);
    return (parent && settled.get(parent)) ?? none;
  }
  const first = read.tokens[own[0] ?? -1];
  if (own.length === 1 && first?.pos === 'PRON') {
    const meant = discourse.pronoun(first.lower);
    return meant ? { ...meant, open: false } : { text: first.text, open: true };
  }
  return nounPhrase(read, own, discourse);
}

function nounPhrase(read: ReadSentence, own: readonly number[], discourse: Discourse): Subject {
  const [first, second] = [read.tokens[own[0] ?? -1], read.tokens[own[1] ?? -1]];
  const text = wordsOf(read, own);
  const points = /^(?:the|this|that)$/u.test(first?.lower ?? '') && own.length === 2;
  const named = read.entities.find(({ span }) => span.start === first?.start || (first?.pos === 'DET' && span.start === second?.start));
  if (named && coversWhole(read, own, named)) return { text: resolvedName(named, discourse), entity: named, open: false };
  if (named && first && named.span.start === first.start) return { text: resolvedName(named, discourse) + text.slice(named.text.length), entity: named, open: false };
  if (points && second) {
    const meant = discourse.definite(second.lower);
    if (meant) return { text: /^(?:UN|EU|US)\b|council|union|bank|court|party|ministry/iu.test(meant.name) && !/^the\s/iu.test(meant.name) ? `the ${meant.name}` : meant.name, entity: meant, open: false };
  }
  const pair = /^(?:the )?(?:two|both)(?: ([a-z]+))?$/iu.exec(text);
  const both = pair ? discourse.pair(pair[1] ?? 'leaders') : undefined;
  if (both) return { text: both.join(' and '), open: false };
  const inner = read.entities.find(({ span }) => own.some((at) => read.tokens[at]?.start === span.start));
  const anaphoric = first?.pos === 'PRON' || (first?.pos === 'DET' && /^(?:this|that|these|those)$/u.test(first.lower));
  return { text, ...(inner ? { entity: inner } : {}), open: anaphoric && !inner };
}

/** A short name in full. Names of bodies keep the article that they had in the text. */
function resolvedName(mention: EntityMention, discourse: Discourse): string {
  return discourse.name(mention).name;
}

function coversWhole(read: ReadSentence, own: readonly number[], mention: EntityMention): boolean {
  const [first, last] = [read.tokens[own[0] ?? -1], read.tokens[own.at(-1) ?? -1]];
  return first !== undefined && last !== undefined && mention.span.start <= first.start && mention.span.end >= last.end;
}

/** The phrase up to its first aside: "Sergei Shoigu, the minister," is "Sergei Shoigu"; a list stays whole. */
function headPhrase(read: ReadSentence, tokens: readonly number[]): readonly number[] {
  const comma = tokens.findIndex((at) => /^[,(—–]$/u.test(read.tokens[at]?.text ?? ''));
  if (comma === -1) return tokens;
  const after = tokens.slice(comma + 1);
  const lastComma = after.findLastIndex((at) => read.tokens[at]?.text === ',');
  const list = after.slice(lastComma + 1).some((at) => read.tokens[at]?.pos === 'CCONJ') && !/^(?:a|an|the|its|his|her|with|of|in|on|at|by)$/u.test(read.tokens[after[0] ?? -1]?.lower ?? '');
  return list ? tokens : tokens.slice(0, comma);
}

/** The noun phrase just before a relative pronoun. */
function antecedent(read: ReadSentence, clause: Clause, settled: ReadonlyMap<Clause, Subject>): Subject {
  const parent = read.clauses[clause.parent ?? -1];
  if (!parent) return none;
  const before = parent.tokens.filter((at) => at < (clause.opener ?? 0) && read.tokens[at]?.pos !== 'PUNCT' && !read.dated.has(at));
  const inSubject = parent.verb === undefined || (clause.opener ?? 0) < parent.verb.from;
  const shared = settled.get(parent);
  if (inSubject && shared) return shared;
  let start = before.length;
  while (start > 0 && (isNominal(read.tokens[before[start - 1] ?? -1]) || read.tokens[before[start - 1] ?? -1]?.pos === 'ADJ') && before[start - 1] !== parent.verb?.last) start -= 1;
  const phrase = before.slice(start);
  const entity = read.entities.find(({ span }) => phrase.some((at) => read.tokens[at]?.start === span.start));
  return phrase.length > 0 ? { text: wordsOf(read, phrase), ...(entity ? { entity } : {}), open: false } : none;
}
