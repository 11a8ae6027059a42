import type { EntityMention } from '../../types.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Discourse } from './discourse.ts';
import type { ReadSentence } from '../clauses/sentence.ts';
import type { Subject } from './subject.ts';

/** "Weir dismissed her": the places after a verb where "him" or "her" stands for a name, with that name. */
export function findObjectPronouns(
  read: ReadSentence,
  clause: Clause,
  subject: Subject,
  discourse: Discourse,
): readonly EntityMention[] {
  const from = clause.verb?.to ?? Infinity;
  if (read.quoted || read.tokens.some(({ text }) => text === '“')) return [];
  return clause.tokens.flatMap((at) => {
    const token = read.tokens[at];
    const word = token?.lower === 'him' ? 'he' : token?.lower === 'her' && !owns(read, at) ? 'she' : undefined;
    if (at < from || !token || word === undefined) return [];
    const meant = discourse.pronoun(word)?.entity;
    // Whom the clause is about would be "himself".
    if (!meant || subject.names.some(({ name }) => name === meant.name)) return [];
    return [{ ...meant, span: { start: token.start, end: token.end }, text: token.text }];
  });
}

/** "Her mother" is no object. */
const owns = (read: ReadSentence, at: number): boolean =>
  ['NOUN', 'ADJ', 'PROPN', 'NUM', 'VERB'].includes(read.tokens[at + 1]?.pos ?? '') && !read.dated.has(at + 1);
