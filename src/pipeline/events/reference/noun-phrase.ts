import type { EntityMention } from '../../types.ts';
import type { Discourse } from './discourse.ts';
import { withArticle } from '../names/name-in-full.ts';
import type { ReadSentence } from '../clauses/sentence.ts';
import { leavesOutNoun } from './left-out-noun.ts';
import { renderWords } from './render-words.ts';
import { repeatWords } from '../lexicon/connectives.ts';
import type { Subject } from './subject.ts';
import { tellsRepeat } from './tells-repeat.ts';

/** What a noun phrase stands for: its names in full, "the airline" and "the two leaders" by the names they were given. */
export function nounPhrase(read: ReadSentence, own: readonly number[], discourse: Discourse): Subject {
  const names = namesIn(read, own, discourse);
  const [first, second] = [read.tokens[own[0] ?? -1], read.tokens[own[1] ?? -1]];
  const text = renderWords(read, own, names);
  const terms = own.flatMap((at) => contentLemma(read, at, names));
  const subject = { text, names, terms, open: false };
  const lead = names.find(
    ({ span }) => span.start === first?.start || (first?.pos === 'DET' && span.start === second?.start),
  );
  if (lead) return { ...subject, entity: lead };
  if (/^(?:the|this|that)$/u.test(first?.lower ?? '') && own.length === 2 && second) {
    const meant = discourse.definite(second.lower);
    if (meant) return { text: withArticle(meant, read.articled), entity: meant, names: [meant], terms, open: false };
  }
  const pair = /^(?:the )?(?:two|both)(?: ([a-z]+))?$/iu.exec(text);
  const both = pair ? discourse.pair(pair[1] ?? 'leaders') : undefined;
  if (both) return { text: both.map(({ name }) => name).join(' and '), names: both, terms, open: false };
  const noun = leavesOutNoun(read, own) ? discourse.topic.noun : undefined;
  if (noun !== undefined && names.length === 0)
    return { ...subject, text: `${text.replace(/ one$/u, '')} ${noun}`, terms: [...terms, noun] };
  const anaphoric =
    first?.pos === 'PRON' ||
    (first?.pos === 'DET' && /^(?:this|that|these|those)$/u.test(first.lower) && own.length === 1);
  return { ...subject, ...(names[0] ? { entity: names[0] } : {}), open: anaphoric && names.length === 0 };
}

function namesIn(read: ReadSentence, own: readonly number[], discourse: Discourse): readonly EntityMention[] {
  const starts = new Set(own.map((at) => read.tokens[at]?.start));
  return [
    ...read.entities.filter(({ span }) => starts.has(span.start)).map((mention) => discourse.name(mention)),
    ...discourse.definites(read).filter(({ span }) => starts.has(span.start)),
  ];
}

function contentLemma(read: ReadSentence, at: number, names: readonly EntityMention[]): readonly string[] {
  const token = read.tokens[at];
  if (!token || !['NOUN', 'ADJ', 'PROPN', 'VERB'].includes(token.pos)) return [];
  if (repeatWords.has(token.lower)) return tellsRepeat(read, at) ? [token.lower] : [];
  return names.some(({ span }) => span.start <= token.start && span.end >= token.end) ? [] : [token.lemma];
}
