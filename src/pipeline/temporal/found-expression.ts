import type { Span } from '../types.ts';
import type { Meaning } from './meaning.ts';
import type { Tokens } from './scan-tokens.ts';

/** An expression between proposing and resolving. Token indexes are those of its block. */
export interface FoundExpression {
  readonly tokens: Tokens;
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  readonly ruleId: string;
  readonly meaning: Meaning;
  readonly onlyIn?: 'narrative' | 'news' | undefined;
  readonly block: number;
  readonly signal?: { readonly span: Span; readonly text: string } | undefined;
}
