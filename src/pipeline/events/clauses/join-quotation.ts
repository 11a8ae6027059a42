import type { Clause } from './clause.ts';
import type { Token } from '../words/token.ts';

/** "“The bridge,” she said, “will open”": a clause that a saying parts, without the marks where it was parted. */
export function joinQuotation(tokens: readonly Token[], clause: Clause): Clause {
  const own = clause.tokens;
  const drop = new Set<number>();
  own.forEach((at, i) => {
    const next = own[i + 1] ?? -1;
    const [closes, opens, word] = [tokens[at], tokens[next], tokens[own[i + 2] ?? -1]];
    if (closes?.text !== '”' || opens?.text !== '“' || next === at + 1 || !/^\p{Ll}/u.test(word?.text ?? '')) return;
    for (const mark of [at, next]) drop.add(mark);
    if (tokens[at - 1]?.text === ',' && word?.pos !== 'CCONJ') drop.add(at - 1);
  });
  return drop.size === 0 ? clause : { ...clause, tokens: own.filter((at) => !drop.has(at)) };
}
