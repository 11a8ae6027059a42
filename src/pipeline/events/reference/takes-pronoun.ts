import type { Discourse } from './discourse.ts';
import { isPlural } from '../words/inflect.ts';
import type { Subject } from './subject.ts';

/** Whether a pronoun may stand for a subject. */
export function takesPronoun({ text, entity, open }: Subject, word: string, discourse: Discourse): boolean {
  if (open || text === '') return false;
  if (word === 'he' || word === 'she') {
    const pronouns = discourse.entity(entity?.entity)?.pronouns;
    return entity?.kind === 'person' ? pronouns === undefined || pronouns === word : entity?.kind === 'unknown';
  }
  return entity?.kind !== 'person' && isPlural(text) === (word === 'they');
}
