import { bodyNouns } from '../lexicon/generic-nouns.ts';
import { isSomebody } from './is-somebody.ts';
import type { Subject } from './subject.ts';

/** "The judge": somebody without a name, who is no "it". */
export const isUnnamed = (subject: Subject): boolean =>
  subject.entity === undefined && isSomebody(subject) && !bodyNouns.has(subject.text.split(' ').at(-1) ?? '');
