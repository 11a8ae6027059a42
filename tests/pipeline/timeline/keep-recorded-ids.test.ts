import { describe, expect, it } from 'vitest';
import type { CalendarDate, EventDecision, Timeline } from '../../../src/pipeline/types.ts';
import { tell, type Story } from './tell-stories.ts';

const meeting = '2019-reyes-okafor-meet-varn';
const [may, october] = [`${meeting}-2019-05-03`, `${meeting}-2019-10-09`];
const first: Story = ['first', '2024-01-01', 'Reyes met Okafor in Varn on 3 May 2019.'];
const later: Story = ['later', '2024-02-01', 'Reyes met Okafor in Varn on 9 October 2019.'];
const earlier: Story = ['earlier', '2023-06-01', 'Reyes met Okafor in Varn on 9 October 2019.'];

const record = (...ids: readonly string[]): Record<string, EventDecision> =>
  Object.fromEntries(ids.map((id) => [id, {}]));

/** Id and date of each event, in order of time. */
const named = ({ events }: Timeline): readonly string[] => events.map(({ id, date }) => `${date.edtf} ${id}`);

const codesOf = ({ diagnostics }: Timeline): readonly string[] =>
  diagnostics.map(({ severity, code }) => `${severity} ${code}`);

describe('a recorded id', () => {
  it('stays with its event when a later article tells another in the same words', () => {
    const timeline = tell([first, later], { decisions: record(meeting) });
    expect(named(timeline)).toEqual([`2019-05-03 ${meeting}`, `2019-10-09 ${october}`]);
    expect(codesOf(timeline)).toEqual(['warning shared-id']);
  });

  it('stays whichever article comes first, once both are recorded', () => {
    for (const stories of [
      [first, later],
      [first, earlier],
    ]) {
      const timeline = tell(stories, { decisions: record(meeting, october) });
      expect(named(timeline)).toEqual([`2019-05-03 ${meeting}`, `2019-10-09 ${october}`]);
      expect(codesOf(timeline)).toEqual([]);
    }
  });

  it('stays when the event that shared its words is withdrawn', () => {
    expect(named(tell([first], { decisions: record(may) }))).toEqual([`2019-05-03 ${may}`]);
    expect(named(tell([later], { decisions: record(may, october) }))).toEqual([`2019-10-09 ${october}`]);
  });

  it('stays when the sentence that told the event moves to an article of another day', () => {
    const moved: Story = ['moved', '2024-05-01', first[2]];
    const decisions = record(meeting, october);
    expect(named(tell([later, moved], { decisions }))).toEqual([`2019-05-03 ${meeting}`, `2019-10-09 ${october}`]);
  });

  it('stays when the date that tells it apart is told more exactly', () => {
    const month: Story = ['later', '2023-02-01', 'Reyes met Okafor in Varn on 9 October 2019.'];
    const timeline = tell([first, month], { decisions: record(meeting, `${meeting}-2019-10`) });
    expect(named(timeline)).toEqual([`2019-05-03 ${meeting}`, `2019-10-09 ${meeting}-2019-10`]);
  });

  it('goes to the other event where an editor says that it is that one', () => {
    const timeline = tell([first, later], { decisions: { [meeting]: { aliases: [october] } } });
    expect(named(timeline)).toEqual([`2019-05-03 ${may}`, `2019-10-09 ${meeting}`]);
    expect(codesOf(timeline)).toEqual([]);
  });

  it('stays reserved where it is the alias of another', () => {
    const decisions = { summit: { aliases: [meeting] } };
    const timeline = tell([first, later], { decisions });
    expect(named(timeline)).toEqual([`2019-05-03 summit`, `2019-10-09 ${october}`]);
  });

  it('is the same on every day as of which the timeline is shown', () => {
    for (const decisions of [record(meeting), record(meeting, october), record(may, october)]) {
      const all = new Set(named(tell([first, later], { decisions })));
      for (const asKnownOn of ['2024-01-01', '2024-02-01'] as const) {
        const shown = named(
          tell(
            [first, later].filter(([, day]) => day <= asKnownOn),
            { decisions },
          ),
        );
        expect(shown.every((one) => all.has(one))).toBe(true);
      }
    }
  });

  it('is not needed: events of the same words have their dates where none is recorded', () => {
    expect(named(tell([first, later]))).toEqual([`2019-05-03 ${may}`, `2019-10-09 ${october}`]);
    expect(named(tell([first, later], { decisions: record(may) }))[0]).toBe(`2019-05-03 ${may}`);
  });

  it('does not depend on the order of the articles, or of the record', () => {
    const told = named(tell([first, later], { decisions: record(meeting, october) }));
    expect(named(tell([later, first], { decisions: record(october, meeting) }))).toEqual(told);
  });
});

describe('an id that is recorded with its date', () => {
  const decisions: Record<string, EventDecision> = { [meeting]: { dated: '2019-05-03' } };

  it('stays with the event of that date when another in the same words was reported earlier', () => {
    const timeline = tell([first, earlier], { decisions });
    expect(named(timeline)).toEqual([`2019-05-03 ${meeting}`, `2019-10-09 ${october}`]);
    expect(codesOf(timeline)).toEqual([]);
  });

  it('stays with it when the date is told more exactly, or less', () => {
    for (const dated of ['2019-05', '2019-05-03'])
      for (const when of ['in May 2019', 'on 3 May 2019']) {
        const told: Story = ['first', '2024-01-01', `Reyes met Okafor in Varn ${when}.`];
        const { events, diagnostics } = tell([told, earlier], { decisions: { [meeting]: { dated } } });
        expect(events.find(({ id }) => id === meeting)?.date.edtf).toMatch(/^2019-05/u);
        expect(diagnostics).toEqual([]);
      }
  });

  it('stays when its day is corrected by a few days', () => {
    const corrected: Story = ['first', '2024-01-01', 'Reyes met Okafor in Varn on 13 May 2019.'];
    const timeline = tell([corrected, earlier], { decisions });
    expect(named(timeline)).toEqual([`2019-05-13 ${meeting}`, `2019-10-09 ${october}`]);
    expect(codesOf(timeline)).toEqual([]);
  });

  it('goes to no event of another time of the year, and is missed', () => {
    const timeline = tell([earlier], { decisions });
    expect(named(timeline)).toEqual([`2019-10-09 ${october}`]);
    expect(codesOf(timeline)).toEqual(['error vanished-event']);
    expect(timeline.diagnostics[0]?.hint).toContain(`aliases: [${october}]`);
  });

  it('is that event’s on every day as of which the timeline is shown', () => {
    expect(named(tell([earlier], { decisions, asKnownOn: '2023-06-01' as CalendarDate }))).toEqual([
      `2019-10-09 ${october}`,
    ]);
  });

  it('is still contested where two events fit its date', () => {
    const other: Story = ['other', '2023-06-01', 'Reyes met Okafor in Varn on 9 May 2019.'];
    const timeline = tell([first, other], { decisions: { [meeting]: { dated: '2019-05' } } });
    expect(named(timeline)).toEqual([`2019-05-03 ${may}`, `2019-05-09 ${meeting}`]);
    expect(codesOf(timeline)).toEqual(['warning shared-id']);
  });
});

it('a shared id is named, with the event that keeps it, the one that does not, and what to write', () => {
  const { diagnostics } = tell([first, later], { decisions: record(meeting) });
  expect(diagnostics[0]).toMatchObject({
    file: 'content/timeline.yaml',
    message: `The recorded id "${meeting}" fits two events; it stays with the one of 3 May 2019, first told in first, and the one of 9 October 2019, in later, is "${october}".`,
    hint: `If that is right, record the new id with \`npm run timeline -- --accept\`; if "${meeting}" is the one of 9 October 2019, write under it: aliases: [${october}].`,
  });
});
