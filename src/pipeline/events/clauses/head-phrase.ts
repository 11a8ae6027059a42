import type { ReadSentence } from './sentence.ts';

/** The phrase up to its first aside: "Sergei Shoigu, the minister," is "Sergei Shoigu"; a list stays whole. */
export function headPhrase(read: ReadSentence, tokens: readonly number[]): readonly number[] {
  let quoted = false;
  const comma = tokens.findIndex((at) => {
    const text = read.tokens[at]?.text ?? '';
    if (text === '“' || text === '”') quoted = text === '“';
    return !quoted && /^[,(—–]$/u.test(text);
  });
  if (comma === -1) return tokens;
  const after = tokens.slice(comma + 1);
  // "Workers at its biggest plant, Alfa,": the name is the plant's, and it is about the workers.
  const led = tokens.slice(0, comma).some((at) => read.tokens[at]?.pos === 'ADP' && read.tokens[at].lower !== 'of');
  const name = led ? [] : asideName(read, after);
  if (name.length > 0 && !read.entities.some(({ span }) => span.start === read.tokens[tokens[0] ?? -1]?.start))
    return name;
  const lastComma = after.findLastIndex((at) => read.tokens[at]?.text === ',');
  const list =
    after.slice(lastComma + 1).some((at) => read.tokens[at]?.pos === 'CCONJ') &&
    !/^(?:a|an|the|its|his|her|with|of|in|on|at|by)$/u.test(read.tokens[after[0] ?? -1]?.lower ?? '');
  return list ? tokens : tokens.slice(0, comma);
}

/** "The chief executive, Viktor Lenz,": the name is who it is about. */
function asideName(read: ReadSentence, after: readonly number[]): readonly number[] {
  const mention = read.entities.find(
    ({ span, kind }) => span.start === read.tokens[after[0] ?? -1]?.start && kind !== 'place',
  );
  if (!mention) return [];
  const own = after.filter((at) => (read.tokens[at]?.start ?? Infinity) < mention.span.end);
  const closes = after[own.length] === undefined || read.tokens[after[own.length] ?? -1]?.text === ',';
  return closes && after.length <= own.length + 1 ? own : [];
}
