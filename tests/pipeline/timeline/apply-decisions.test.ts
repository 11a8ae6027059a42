import { describe, expect, it } from 'vitest';
import type { EventDecision } from '../../../src/pipeline/types.ts';
import { collapse, crisis, decided, errorsOf, idsOf, meeting, stories } from './decide.ts';
import { tell, type Story } from './tell-stories.ts';

const plain = tell(stories);

describe('an editor’s decision', () => {
  it('finds the events of these stories', () => {
    expect(idsOf(plain)[0]).toBe(meeting);
    expect(plain.events).toHaveLength(3);
  });

  it('gives a headline and a kind', () => {
    const event = decided({ [meeting]: { headline: 'The first meeting', kind: 'visit' } }).events[0];
    expect([event?.headline, event?.kind]).toEqual(['The first meeting', 'visit']);
  });

  it('hides an event', () => {
    expect(idsOf(decided({ [meeting]: { hide: true } }))).not.toContain(meeting);
  });

  it('merges two events under the first one’s id', () => {
    const timeline = decided({ [collapse]: { merge: [crisis] } });
    expect(idsOf(timeline)).toEqual([meeting, collapse]);
    expect(timeline.events[1]?.mentions).toHaveLength(2);
  });

  it('keeps what foretold an event that is merged into another', () => {
    const [sale, ferry] = ['2023-okafor-sell-varn', '2023-sudria-ferry'] as const;
    const told: readonly Story[] = [
      ['first', '2023-01-01', 'Okafor is soon to sell a grand hotel in Varn.'],
      ['second', '2023-06-01', 'Okafor sold a grand hotel in Varn on 3 May 2023. Sudria opened a ferry on 5 May 2023.'],
    ];
    const { events } = tell(told, { decisions: { [ferry]: { merge: [sale] } } });
    expect(events.map(({ id, foretold }) => [id, foretold.map(({ article }) => article)])).toEqual([
      [ferry, ['first']],
    ]);
  });

  it('lets the id of a merged event, published once, lead to the one that it became', () => {
    for (const decisions of [
      { [collapse]: { merge: [crisis] }, [crisis]: {} },
      { [crisis]: {}, [collapse]: { merge: [crisis] } },
    ]) {
      const timeline = decided(decisions);
      expect(timeline.diagnostics).toEqual([]);
      expect(timeline.events[1]?.aliases).toEqual([crisis]);
    }
  });

  it('splits off the mentions of one article', () => {
    const timeline = decided({ [meeting]: { split: ['second'] } });
    expect(
      timeline.events
        .filter(({ date }) => date.edtf === '2019')
        .map(({ mentions }) => mentions.map(({ article }) => article)),
    ).toEqual([['first'], ['second']]);
  });

  it('leaves what foretold an event with it, but for what is split off by name', () => {
    const sale = '2023-okafor-sell-varn';
    const told: readonly Story[] = [
      ['first', '2023-01-01', 'Okafor is soon to sell a grand hotel in Varn.'],
      ['second', '2023-06-01', 'Okafor sold a grand hotel in Varn on 3 May 2023.'],
      ['third', '2023-07-01', 'Okafor sold a grand hotel in Varn on 3 May 2023.'],
    ];
    const foretold = (split: readonly string[]): readonly number[] =>
      tell(told, { decisions: { [sale]: { split } } }).events.map((event) => event.foretold.length);
    expect(foretold(['third'])).toEqual([1, 0]);
    expect(foretold(['third', 'first'])).toEqual([0, 1]);
    const alone = tell(told, { decisions: { [sale]: { split: ['first'] } } });
    expect(alone.diagnostics.map(({ code }) => code)).toEqual(['unknown-mention']);
  });

  it('splits off one sentence', () => {
    const sentence = plain.events[0]?.mentions[1]?.sentence.id ?? '';
    expect(decided({ [meeting]: { split: [`second#${sentence}`] } }).events).toHaveLength(4);
  });

  it('splits an event under the id that it was once published with, too', () => {
    const timeline = decided({ '2019-summit': { aliases: [meeting], split: ['second'] } });
    expect(timeline.events.flatMap(({ mentions }) => mentions)).toHaveLength(4);
    expect(idsOf(timeline).slice(0, 2).toSorted()).toEqual(['2019-summit', '2019-summit-second']);
    expect(timeline.diagnostics).toEqual([]);
  });

  const there = 'first#s-reyes-met-okafor-in-varn-in, second#s-okafor-met-reyes-in-varn-in';
  const none = `under "${meeting}", which does not tell of it.`;

  it.each<readonly [what: string, decision: EventDecision, severity: string, message: string, hint: string]>([
    [
      'splits off an article that there is not',
      { split: ['third'] },
      'warning',
      `Expected a mention that the event has; found "third" ${none}`,
      `Take it out, or write one of: ${there}.`,
    ],
    [
      'splits off a sentence that there is not',
      { split: ['second#s-nobody-met'] },
      'warning',
      `Expected a mention that the event has; found "second#s-nobody-met" ${none}`,
      `Take it out, or write one of: ${there}.`,
    ],
    [
      'splits off every mention',
      { split: ['first', 'second#s-okafor-met-reyes-in-varn-in'] },
      'error',
      `Expected a mention to stay with the event; found "second#s-okafor-met-reyes-in-varn-in" under "${meeting}", with which the last one goes.`,
      'List only the mentions that are another event.',
    ],
    [
      'merges an event that there is not',
      { merge: ['2001-flood'] },
      'warning',
      `Expected an event to merge; found "2001-flood" under "${meeting}", which is the id of none.`,
      `Take it out; or, if it was published once and is told as "${meeting}" now, move it to its aliases.`,
    ],
    [
      'merges an event by an id with a slip',
      { merge: [`${collapse}d`] },
      'warning',
      `Expected an event to merge; found "${collapse}d" under "${meeting}", which is the id of none.`,
      `Write "${collapse}"; or, if it was published once and is told as "${meeting}" now, move it to its aliases.`,
    ],
  ])('that %s is reported, and every mention stays in one event', (_, decision, severity, message, hint) => {
    const timeline = decided({ [meeting]: decision });
    expect(timeline.diagnostics.map((one) => [one.severity, one.message, one.hint])).toEqual([
      [severity, message, hint],
    ]);
    expect(timeline.events.map(({ mentions }) => mentions)).toEqual(plain.events.map(({ mentions }) => mentions));
  });

  it('keeps an event under the id that it was once published with', () => {
    const timeline = decided({ '2019-summit': { aliases: [meeting] } });
    expect(idsOf(timeline)).toContain('2019-summit');
    expect(idsOf(timeline)).not.toContain(meeting);
    expect(timeline.events[0]?.aliases).toEqual([meeting]);
    expect(timeline.diagnostics).toEqual([]);
  });

  it('on an id that is gone stops the build and says what to write', () => {
    const [diagnostic, ...others] = decided({ '2019-reyes-okafor-talk': {} }).diagnostics;
    expect(others).toEqual([]);
    expect(diagnostic?.severity).toBe('error');
    expect(diagnostic?.code).toBe('vanished-event');
    expect(diagnostic?.hint).toContain(`aliases: [${meeting}]`);
  });

  it('on an id that is gone offers no id that the file has already', () => {
    const hints = (decisions: Readonly<Record<string, EventDecision>>): readonly string[] =>
      decided({ '2021-crisis-collapse': {}, ...decisions }).diagnostics.map(({ hint }) => hint);
    expect(hints({})[0]).toMatch(
      new RegExp(`^If it is now one of "(${collapse}|${crisis})", "(${collapse}|${crisis})", `, 'u'),
    );
    expect(hints({ [crisis]: {} })[0]).toMatch(new RegExp(`^If it is now one of "${collapse}", `, 'u'));
    expect(hints({ [meeting]: { merge: [crisis], aliases: ['2021-x'] } })[0]).not.toContain(crisis);
    expect(hints({ [crisis]: {}, [collapse]: {} })).toEqual([
      'Put back the sentence that told it, or take the entry out if the event was withdrawn.',
    ]);
  });

  it.each<readonly [what: string, decisions: Readonly<Record<string, EventDecision>>, code: string, message: string]>([
    [
      'the id of another event',
      { [meeting]: { aliases: [collapse] } },
      'taken-alias',
      `Expected an alias that no event has as its id; found "${collapse}" under "${meeting}", and an event of that id.`,
    ],
    [
      'the id of another entry',
      { [crisis]: {}, '2021-slump': { aliases: [crisis] } },
      'taken-alias',
      `Expected an alias that no event has as its id; found "${crisis}" under "2021-slump", and an event of that id.`,
    ],
    [
      'the event’s own id',
      { [meeting]: { aliases: [meeting] } },
      'taken-alias',
      `Expected an alias that no event has as its id; found "${meeting}" under "${meeting}", whose id it is.`,
    ],
    [
      'an alias of another event',
      { [meeting]: { aliases: ['2019-talks'] }, [collapse]: { aliases: ['2019-talks'] } },
      'shared-alias',
      `Expected an alias that leads to one event; found "2019-talks" under "${collapse}" and under "${meeting}".`,
    ],
    [
      'an event merged into another',
      { [meeting]: { merge: [crisis] }, [collapse]: { aliases: [crisis] } },
      'shared-alias',
      `Expected an alias that leads to one event; found "${crisis}" under "${collapse}" and under "${meeting}".`,
    ],
  ])('that gives an event %s as its alias stops the build', (_, decisions, code, message) => {
    expect(errorsOf(decided(decisions))).toEqual([[code, message]]);
  });

  it('that merges an event and names its id as an alias too says the same twice', () => {
    const timeline = decided({ [collapse]: { merge: [crisis], aliases: [crisis] } });
    expect(timeline.diagnostics).toEqual([]);
    expect(timeline.events[1]?.aliases).toEqual([crisis]);
  });

  it('on an id is not missed in the timeline as it was known on an earlier day', () => {
    const known = tell(stories, { decisions: { [crisis]: {} }, asKnownOn: '2024-01-15' as never });
    expect(known.diagnostics).toEqual([]);
    expect(known.articles.map(({ slug }) => slug)).toEqual(['first']);
  });

  it('leaves everything else alone', () => {
    expect(decided({ [meeting]: {} }).events).toEqual(plain.events);
  });
});
