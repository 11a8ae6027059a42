import type { Clause } from '../clauses/clause.ts';
import { restTokens, subjectTokens } from '../clauses/clause-parts.ts';
import type { ReadSentence } from '../clauses/sentence.ts';

/** Whom a sentence picks out of others and a relative clause then tells of; undefined where it picks out nobody. */
export function pickedOut(read: ReadSentence, clause: Clause): readonly number[] | undefined {
  const home = read.clauses[clause.parent ?? -1];
  const opener = clause.role === 'participle' ? clause.verb?.from : clause.opener;
  if ((clause.role !== 'relative' && clause.role !== 'participle') || opener === undefined || !home?.verb)
    return undefined;
  if (read.tokens[home.verb.last]?.lemma !== 'be') return undefined;
  return byCleft(read, home, opener) ?? amongThose(read, home, opener);
}

/** "It was Lucy Orme, his sister, who found": the name, without what is set beside it. */
function byCleft(read: ReadSentence, home: Clause, opener: number): readonly number[] | undefined {
  const it = read.tokens[subjectTokens(read, home)[0] ?? -1]?.lower === 'it';
  if (!it || read.tokens[opener - 1]?.text !== ',') return undefined;
  const rest = restTokens(home);
  const comma = rest.findIndex((at) => read.tokens[at]?.text === ',');
  const phrase = rest.slice(0, Math.max(0, comma));
  const named = phrase.length > 0 && phrase.every((at) => read.tokens[at]?.pos === 'PROPN');
  return named && (rest[comma] ?? opener) < opener - 1 ? phrase : undefined;
}

/** "Reyes was among those who signed", "Among those arrested was Reyes". */
function amongThose(read: ReadSentence, home: Clause, opener: number): readonly number[] | undefined {
  const those = read.tokens[opener - 1]?.lower === 'those' && read.tokens[opener - 2]?.lower === 'among';
  if (!those || !home.verb) return undefined;
  const before = home.verb.to <= opener;
  const phrase = (before ? subjectTokens(read, home) : restTokens(home)).filter((at) => !read.dated.has(at));
  const end = phrase.findIndex((at) => read.tokens[at]?.pos === 'PUNCT');
  return phrase.slice(0, end === -1 ? phrase.length : end);
}
