import type { RangeMeaning } from '../meaning.ts';

export function rangeOf(from: RangeMeaning['from'], to: RangeMeaning['to']): RangeMeaning {
  return { kind: 'range', from, to };
}
