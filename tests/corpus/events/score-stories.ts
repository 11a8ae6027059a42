import { parseEdtf } from '../../../src/pipeline/calendar/edtf.ts';
import { contains } from '../../../src/pipeline/calendar/interval.ts';
import type { EventMention, TimelineEvent } from '../../../src/pipeline/types.ts';
import type { GoldEvent, GoldMention, Story } from './load-stories.ts';

/** Right, wrong and missing, for precision and recall. */
export interface Tally {
  right: number;
  found: number;
  listed: number;
}

export interface Scores {
  readonly events: Tally;
  readonly dates: Tally;
  readonly status: Tally;
  readonly merges: Tally;
  /** What went wrong, a line each. */
  readonly misses: readonly string[];
}

export function f1({ right, found, listed }: Tally): number {
  return found + listed === 0 ? 1 : (2 * right) / (found + listed);
}

/** Scores the events extracted from one story against the editor's list, by the rules in README.md. */
export function scoreStory(story: Story, extracted: readonly TimelineEvent[]): Scores {
  const misses: string[] = [];
  const pairs = pairMentions(story, extracted);
  return {
    events: scoreEvents(story, extracted, pairs, misses),
    dates: scoreDates(story, extracted, pairs, misses),
    status: scoreStatus(extracted, pairs, misses),
    merges: scoreMerges(pairs, misses),
    misses: misses.map((line) => `${story.name}: ${line}`),
  };
}

interface Pair {
  readonly gold: GoldMention;
  readonly mention: EventMention;
  readonly event: TimelineEvent;
}

function pairMentions(story: Story, extracted: readonly TimelineEvent[]): readonly Pair[] {
  const taken = new Set<GoldMention>();
  return extracted.flatMap((event) =>
    event.mentions.flatMap((mention) => {
      const { span } = mention.expression;
      const gold = story.mentions.find((candidate) => !taken.has(candidate) && candidate.article === mention.article && candidate.span.start < span.end && candidate.span.end > span.start);
      if (!gold) return [];
      taken.add(gold);
      return [{ gold, mention, event }];
    }),
  );
}

function dateFits(edtf: string, right: readonly string[], within: string | undefined): boolean {
  if (right.includes(edtf) || right.some((other) => sameInterval(edtf, other))) return true;
  const [value, outer] = [parseEdtf(edtf), within === undefined ? undefined : parseEdtf(within)];
  return value?.type === 'date' && outer?.type === 'date' && contains((outer).interval, value.interval);
}

/** Two spellings of one stretch: a week as `2016-W48` and as `2016-11-28/2016-12-04`. */
function sameInterval(a: string, b: string): boolean {
  const [first, second] = [parseEdtf(a), parseEdtf(b)];
  if (first?.type !== 'date' || second?.type !== 'date' || first.qualifier !== second.qualifier) return false;
  return first.interval.start === second.interval.start && first.interval.end === second.interval.end;
}

/** Each extracted event with the listed one that it shares most mentions with, each listed one at most once. */
function matchEvents(pairs: readonly Pair[]): ReadonlyMap<TimelineEvent, GoldEvent> {
  const shared = new Map<TimelineEvent, Map<GoldEvent, number>>();
  for (const { gold, event } of pairs) {
    const counts = shared.get(event) ?? new Map<GoldEvent, number>();
    counts.set(gold.event, (counts.get(gold.event) ?? 0) + 1);
    shared.set(event, counts);
  }
  const all = [...shared].flatMap(([event, counts]) => [...counts].map(([gold, count]) => ({ event, gold, count })));
  const matched = new Map<TimelineEvent, GoldEvent>();
  const used = new Set<GoldEvent>();
  for (const { event, gold } of all.sort((a, b) => b.count - a.count)) {
    if (matched.has(event) || used.has(gold)) continue;
    matched.set(event, gold);
    used.add(gold);
  }
  return matched;
}

const isOptional = (event: TimelineEvent, pairs: readonly Pair[]): boolean => {
  const own = pairs.filter((pair) => pair.event === event);
  return own.length === event.mentions.length && own.every(({ gold }) => gold.optional);
};

function scoreEvents(story: Story, extracted: readonly TimelineEvent[], pairs: readonly Pair[], misses: string[]): Tally {
  const matched = matchEvents(pairs);
  const counted = extracted.filter((event) => !isOptional(event, pairs) && matched.get(event)?.optional !== true);
  const right = counted.filter((event) => {
    const gold = matched.get(event);
    const fits = gold !== undefined && dateFits(event.date.edtf, gold.dates, gold.within);
    if (!gold) misses.push(`extra event ${event.date.edtf} [${event.status}] ${event.headline} ← “${event.mentions[0].sentence.text}” (${event.mentions[0].expression.text})`);
    else if (!fits) misses.push(`event date ${event.date.edtf}, listed ${gold.dates.join(' or ')}: ${event.headline}`);
    return fits;
  });
  const found = new Set(matched.values());
  const listed = story.events.filter((event) => !event.optional);
  for (const event of listed) if (!found.has(event)) misses.push(`missing event ${event.dates[0] ?? ''} ${event.headline} ← ${story.mentions.find((mention) => mention.event === event)?.expression ?? ''}`);
  return { right: right.length, found: counted.length, listed: listed.length };
}

function scoreDates(story: Story, extracted: readonly TimelineEvent[], pairs: readonly Pair[], misses: string[]): Tally {
  const counted = pairs.filter(({ gold }) => !gold.optional);
  const right = counted.filter(({ gold, mention }) => {
    const fits = dateFits(mention.date.edtf, [gold.edtf, ...gold.event.dates.slice(1)], gold.event.within);
    if (!fits) misses.push(`mention date ${mention.date.edtf}, listed ${gold.edtf}: “${mention.expression.text}” in “${mention.sentence.text}”`);
    return fits;
  });
  const paired = new Set(pairs.map(({ mention }) => mention));
  const extra = extracted.flatMap(({ mentions }) => mentions.filter((mention) => !paired.has(mention)));
  return { right: right.length, found: counted.length + extra.length, listed: story.mentions.filter(({ optional }) => !optional).length };
}

function scoreStatus(extracted: readonly TimelineEvent[], pairs: readonly Pair[], misses: string[]): Tally {
  const matched = [...matchEvents(pairs)].filter(([event, gold]) => !gold.optional && extracted.includes(event));
  const right = matched.filter(([event, gold]) => {
    const fits = gold.statuses.includes(event.status);
    if (!fits) misses.push(`status ${event.status}, listed ${gold.statuses.join(' or ')}: ${event.headline} ← “${event.mentions[0].sentence.text}”`);
    return fits;
  });
  return { right: right.length, found: matched.length, listed: matched.length };
}

function scoreMerges(pairs: readonly Pair[], misses: string[]): Tally {
  const counted = pairs.filter(({ gold }) => !gold.optional);
  const tally: Tally = { right: 0, found: 0, listed: 0 };
  counted.forEach((a, i) => {
    for (const b of counted.slice(i + 1)) {
      const [joined, listed] = [a.event === b.event, a.gold.event === b.gold.event];
      if (joined) tally.found += 1;
      if (listed) tally.listed += 1;
      if (joined && listed) tally.right += 1;
      else if (joined) misses.push(`wrongly merged: “${a.mention.headline}” and “${b.mention.headline}”`);
      else if (listed) misses.push(`not merged: “${a.mention.headline}” and “${b.mention.headline}” (${a.gold.event.headline})`);
    }
  });
  return tally;
}
