import type { EventMention } from '../types.ts';
import { parseEdtf } from '../calendar/edtf.ts';
import { datesAgree, lieNear } from './date-relation.ts';

/**
 * Which of the events that are told in the same words an id may have been recorded for: those of its date, else those
 * so near that the date may have been corrected since. All of them, where no date was recorded.
 */
export function chooseRecorded<One extends { readonly lead: EventMention }>(
  told: readonly One[],
  dated: string | undefined,
): readonly One[] {
  const recorded = dated === undefined ? undefined : parseEdtf(dated);
  if (recorded?.type !== 'date') return told;
  const agreeing = told.filter(({ lead }) => datesAgree(lead.date, recorded));
  return agreeing.length > 0 ? agreeing : told.filter(({ lead }) => lieNear(lead.date, recorded));
}
