import type { LeftOut, Prose, Span, UndatedMention } from '../types.ts';
import type { ReadEvents } from './read-mentions.ts';

/** What stands in the prose for a character of inline code. */
const PLACEHOLDER = /\uFFFC/gu;

/**
 * Puts the words of inline code where a headline, a name or a source has only the characters that stand for them in the
 * prose: readers would be shown a box. Where it cannot be told which code is meant, the clause is left out.
 */
export function nameCode(prose: Prose, read: ReadEvents): ReadEvents {
  if (prose.code.length === 0) return read;
  const leftOut: LeftOut[] = [];
  const name = <Mention extends UndatedMention>(mention: Mention): readonly Mention[] => {
    const named = withCode(prose, mention);
    if (named !== undefined) return [{ ...mention, ...named }];
    const { article, expression, sentence } = mention;
    leftOut.push({ article, expression, sentence: sentence.index, reason: 'its headline names code of elsewhere' });
    return [];
  };
  const [mentions, foretold] = [read.mentions.flatMap(name), read.foretold.flatMap(name)];
  return { ...read, mentions, foretold, leftOut: [...read.leftOut, ...leftOut] };
}

type Named = Pick<UndatedMention, 'headline' | 'actors' | 'places' | 'attribution'>;

function withCode(prose: Prose, mention: UndatedMention): Named | undefined {
  const headline = fill(mention.headline, prose, mention);
  const actors = fillAll(mention.actors, prose, mention);
  const places = fillAll(mention.places, prose, mention);
  if (headline === undefined || actors === undefined || places === undefined) return undefined;
  if (mention.attribution === undefined) return { headline, actors, places };
  const attribution = fill(mention.attribution, prose, mention);
  return attribution === undefined ? undefined : { headline, actors, places, attribution };
}

function fillAll(texts: readonly string[], prose: Prose, mention: UndatedMention): readonly string[] | undefined {
  const filled = texts.flatMap((text) => fill(text, prose, mention) ?? []);
  return filled.length === texts.length ? filled : undefined;
}

/**
 * A text has the code of its clause, or of its sentence, in the order in which it stands there and character for
 * character; nothing where it has other.
 */
function fill(text: string, prose: Prose, { clause, sentence }: UndatedMention): string | undefined {
  const count = text.match(PLACEHOLDER)?.length ?? 0;
  if (count === 0) return text;
  const fitting = [clause, sentence.span].map((span) => codeIn(prose, span)).find(({ length }) => length === count);
  if (fitting === undefined) return undefined;
  let next = 0;
  return text.replace(PLACEHOLDER, () => fitting.charAt(next++));
}

function codeIn({ code }: Prose, { start, end }: Span): string {
  return code
    .filter(({ at }) => start <= at && at < end)
    .map(({ text }) => text)
    .join('');
}
