import type { Span } from '../../types.ts';
import type { Token } from './token.ts';

/** The tokens that a stretch of the prose touches, by index. They need not stand in its order: words are moved at times. */
export function tokensIn(tokens: readonly Token[], { start, end }: Span): readonly number[] {
  const own: number[] = [];
  tokens.forEach((token, at) => {
    if (token.start < end && token.end > start) own.push(at);
  });
  return own;
}
