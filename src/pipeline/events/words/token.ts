import type { PartOfSpeech } from 'wink-nlp';
import type { Span } from '../../types.ts';

/** One word or mark of a sentence. Offsets are those of the prose. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  /** Universal part of speech: https://universaldependencies.org/u/pos/. */
  readonly pos: PartOfSpeech;
  /** Dictionary form, lower case. */
  readonly lemma: string;
}

const nominal: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'DET']);

/** Whether a word may be part of what a subject or an object names. */
export const isNominal = (token: Token | undefined): boolean => token !== undefined && nominal.has(token.pos);
