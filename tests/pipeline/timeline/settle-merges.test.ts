import { describe, expect, it } from 'vitest';
import type { EventDecision } from '../../../src/pipeline/types.ts';
import { collapse, crisis, decided, errorsOf, meeting } from './decide.ts';

describe('a merge that an editor decided', () => {
  const chain = { [meeting]: { merge: [collapse] }, [collapse]: { merge: [crisis], aliases: ['2021-fall'] } };

  it.each<readonly [what: string, decisions: Readonly<Record<string, EventDecision>>, aliases: readonly string[]]>([
    [
      'the aliases of a merged event',
      { [collapse]: { merge: [crisis] }, [crisis]: { aliases: ['2021-slump'] } },
      [crisis, '2021-slump'],
    ],
    ['what was merged into a merged event', chain, [collapse, '2021-fall', crisis]],
    [
      'what was merged into one that is an event no more',
      { [collapse]: { merge: ['2021-fall'] }, '2021-fall': { merge: [crisis], aliases: ['2021-slump'] } },
      ['2021-fall', '2021-slump', crisis],
    ],
    [
      'what two entries of one event merge or claim',
      {
        [meeting]: { merge: [collapse, crisis], aliases: ['2021-fall'] },
        [collapse]: { merge: [crisis], aliases: ['2021-fall'] },
        [crisis]: {},
      },
      ['2021-fall', collapse, crisis],
    ],
    [
      'what was merged under an id that the event has no more',
      { '2019-summit': { merge: [collapse], aliases: [meeting] }, [collapse]: { merge: [crisis] } },
      [meeting, collapse, crisis],
    ],
  ])('keeps %s at an address of the event that stays, whatever the order', (_, decisions, aliases) => {
    const entries = Object.entries(decisions);
    for (const ordered of [entries, entries.toReversed()]) {
      const timeline = decided(Object.fromEntries(ordered));
      expect(errorsOf(timeline)).toEqual([]);
      const merged = timeline.events.find(
        (event) => event.aliases.includes(crisis) || event.aliases.includes(collapse),
      );
      expect(merged?.aliases.toSorted()).toEqual(aliases.toSorted());
      expect(timeline.events.flatMap(({ mentions }) => mentions)).toHaveLength(4);
      expect(timeline.events.map(({ id }) => id).filter((id) => aliases.includes(id))).toEqual([]);
    }
  });

  it.each<readonly [what: string, decisions: Readonly<Record<string, EventDecision>>, message: string]>([
    [
      'itself',
      { [meeting]: { merge: [meeting] } },
      `Expected merges that end at the event that stays; found "${meeting}" under "${meeting}", whose id it is.`,
    ],
    [
      'an event that is merged into it in turn',
      { [meeting]: { merge: [collapse] }, [collapse]: { merge: [crisis] }, [crisis]: { merge: [meeting] } },
      `Expected merges that end at the event that stays; found "${meeting}" under "${crisis}", which is itself merged into it.`,
    ],
  ])('that merges an event with %s stops the build', (_, decisions, message) => {
    const timeline = decided(decisions);
    expect(errorsOf(timeline)).toEqual([['circular-merge', message]]);
    expect(timeline.events.flatMap(({ mentions }) => mentions)).toHaveLength(4);
  });
});
