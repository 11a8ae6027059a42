import type { Entity, EntityMention } from '../../types.ts';
import { titles } from '../lexicon/titles.ts';
import { tagWords } from '../words/tag-words.ts';
import type { Token } from '../words/token.ts';

/** Finds the names in a sentence: those of `entities.yaml`, and others that only look like names. */
export type EntityFinder = (
  text: string,
  tokens: readonly Token[],
  dates: ReadonlySet<number>,
  proper: ReadonlySet<string>,
) => readonly EntityMention[];

/** The words that a text writes with a capital inside its sentences: at the start of one they are names as well. */
export function findProperWords(text: string): ReadonlySet<string> {
  return new Set(
    Array.from(text.matchAll(/(?<=[\p{Ll}\p{N},;’] )\p{Lu}[\p{L}\p{N}’'-]*/gu), ([word]) =>
      word.replace(/[’']s?$/u, ''),
    ),
  );
}

interface Alias {
  readonly words: string;
  readonly entity: Entity;
}

const capital = /^\p{Lu}/u;
/** Words inside a name: "University of Mainz", "Abu al-Hassan". */
const joints = new Set(['of', 'de', 'van', 'von', 'al', 'bin', 'da', 'di', 'du', 'der', 'la', 'le', '-', '&']);
/** Last words of names that nobody and nowhere bears: they name occasions and works. */
const occasions = new Set(
  'day war week month era cup prize award act treaty games olympics festival operation report'.split(' '),
);
const demonym = /(?:ian|ean|ese|ish|can|man|nch|tch|lish|ani|aqi|eli|iet)$/u;

/** Prepares the names once; the finder then takes time linear in the sentence. */
export function makeEntityFinder(entities: readonly Entity[]): EntityFinder {
  const byFirstWord = new Map<string, Alias[]>();
  for (const entity of entities) {
    for (const words of new Set([entity.name, ...entity.aliases])) {
      const first = tagWords(words, { start: 0, end: words.length })[0]?.lower ?? '';
      const list = byFirstWord.get(first) ?? [];
      list.push({ words, entity });
      byFirstWord.set(first, list);
    }
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  return (text, tokens, dates, proper) => {
    const found: EntityMention[] = [];
    const known = tokens.map((_, at) => (dates.has(at) ? undefined : knownAt(text, tokens, at, byFirstWord, dates)));
    for (let at = 0; at < tokens.length;) {
      const mention = dates.has(at)
        ? undefined
        : (known[at] ?? unknownAt(text, tokens, at, (other) => dates.has(other) || known[other] !== undefined, proper));
      if (mention) found.push(mention);
      const end = mention?.span.end ?? 0;
      at += 1;
      while (at < tokens.length && (tokens[at]?.start ?? 0) < end) at += 1;
    }
    return found;
  };
}

function knownAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  byFirstWord: ReadonlyMap<string, readonly Alias[]>,
  dates: ReadonlySet<number>,
): EntityMention | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const candidates = byFirstWord.get(token.lower) ?? [];
  for (const { words, entity } of candidates) {
    const end = token.start + words.length;
    const here = text.slice(token.start, end);
    const same = here === words || (at === 0 && here.toLowerCase() === words.toLowerCase() && capital.test(here));
    if (!same || /[\p{L}\p{N}]/u.test(text.charAt(end))) continue;
    const next = tokens.findIndex((other) => other.start >= end);
    if (next !== -1 && !dates.has(next) && goesOn(text, tokens, end, next)) continue;
    return { span: { start: token.start, end }, text: here, name: entity.name, kind: entity.kind, entity: entity.id };
  }
  return undefined;
}

/** Whether a capitalised word follows at once, so that the name is part of a longer one: "the North Korean", "Kim Dae Jung". */
function goesOn(text: string, tokens: readonly Token[], end: number, next: number): boolean {
  const token = tokens[next];
  return (
    token?.start === end + 1 &&
    text.charAt(end) === ' ' &&
    capital.test(token.text) &&
    token.pos === 'PROPN' &&
    !/^[A-Z]{2,}$/u.test(token.text)
  );
}

function isNameWord(
  tokens: readonly Token[],
  at: number,
  taken: (at: number) => boolean,
  proper: ReadonlySet<string>,
): boolean {
  const token = tokens[at];
  if (!token || taken(at) || !capital.test(token.text)) return false;
  const opens = at === 0 || /^[“"‘]$/u.test(tokens[at - 1]?.text ?? '');
  if (opens)
    return (
      token.pos === 'PROPN' &&
      // "Killer Tom Okafor": before a known name a capital tells nothing.
      (proper.has(token.text) ||
        (tokens[at + 1]?.pos === 'PROPN' && capital.test(tokens[at + 1]?.text ?? '') && !taken(at + 1)))
    );
  return token.pos === 'PROPN' || (token.pos !== 'PRON' && token.pos !== 'DET' && token.pos !== 'PUNCT');
}

const isCapital = (token: Token | undefined): boolean => token !== undefined && capital.test(token.text);

function unknownAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  taken: (at: number) => boolean,
  proper: ReadonlySet<string>,
): EntityMention | undefined {
  if (!isCapital(tokens[at])) return undefined;
  const title =
    titles.has(tokens[at]?.lower.replace('.', '') ?? '') && !taken(at) && isCapital(tokens[at + 1]) && !taken(at + 1);
  if (!title && (!isNameWord(tokens, at, taken, proper) || tokens[at]?.pos !== 'PROPN')) return undefined;
  let end = at + 1;
  for (let next = end; next < tokens.length; next += 1) {
    if (isNameWord(tokens, next, taken, proper)) end = next + 1;
    else if (!joints.has(tokens[next]?.lower ?? '') || !isNameWord(tokens, next + 1, taken, proper)) break;
  }
  let start = at;
  let titled = false;
  for (let next = start; next < end - 1; next += 1) {
    // "Boeing Chief Executive Dave Calhoun": the name is what follows the last title.
    if (!titles.has(tokens[next]?.lower.replace('.', '') ?? '')) continue;
    start = next + 1;
    titled = true;
  }
  const [first, last] = [tokens[start], tokens[end - 1]];
  if (!first || !last) return undefined;
  if (end - start === 1 && (demonym.test(first.lower) || titles.has(first.lower))) return undefined;
  if (occasions.has(last.lower)) return undefined;
  const name = text.slice(first.start, last.end);
  const person = titled || titles.has(tokens[at - 1]?.lower.replace('.', '') ?? '');
  return { span: { start: first.start, end: last.end }, text: name, name, kind: person ? 'person' : 'unknown' };
}
