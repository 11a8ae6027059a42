/**
 * Measures the event stages: `node tests/bench/events.ts [ARTICLES] [MENTIONS]`.
 * Reads that many articles of about 700 words through the whole pipeline, then merges that many mentions. Prints seconds
 * of processor time, and fails where a limit is passed.
 */
import { buildTimeline } from '../../src/pipeline/build-timeline.ts';
import { addDays, parseCalendarDate } from '../../src/pipeline/calendar/calendar-date.ts';
import { parseEdtf } from '../../src/pipeline/calendar/edtf.ts';
import { mergeMentions } from '../../src/pipeline/timeline/merge-mentions.ts';
import type { ArticleSource, CalendarDate, DateValue, EventMention } from '../../src/pipeline/types.ts';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { loadStories } from '../corpus/events/load-stories.ts';

const articles = Number(process.argv[2] ?? 1000);
const mentions = Number(process.argv[3] ?? 100_000);
/** In processor seconds. Astro takes 11 seconds to render 1,000 articles of 700 words on two cores. */
const limits = { reading: (11 * articles) / 1000, merging: (10 * mentions) / 100_000 };

const stories = loadStories();
const entities = stories
  .flatMap((story) => story.entities)
  .filter(({ id }, at, all) => all.findIndex((other) => other.id === id) === at);

const firstDay = epoch();

function epoch(): CalendarDate {
  const day = parseCalendarDate('1985-01-01');
  if (!day) throw new Error('1985-01-01 is a day');
  return day;
}

/** The corpus' articles by turns, each filled up to 700 words with paragraphs of the next ones. */
function makeArticles(count: number): readonly ArticleSource[] {
  const sources = stories.flatMap((story) => story.articles);
  const body = (at: number): string => sources[at % sources.length]?.text.replace(/^---[\s\S]*?---/u, '') ?? '';
  return Array.from({ length: count }, (_, at) => {
    let text = body(at);
    for (let next = at + 1; text.split(/\s+/u).length < 650; next += 1) text += body(next);
    text = text
      .split(/(?<=\n\n)/u)
      .reduce((kept, block) => (kept.split(/\s+/u).length < 700 ? kept + block : kept), '');
    const published = addDays(sources[at % sources.length]?.published ?? firstDay, at % 700);
    return {
      slug: `article-${String(at)}`,
      file: `${String(at)}.md`,
      title: '',
      published,
      tree: parseMarkdown(text),
      text,
    };
  });
}

const verbs =
  'meet visit sign attack sell buy publish open close erupt collapse resign elect approve reject launch'.split(' ');
const nouns = 'treaty bridge bank probe law budget strike vaccine mine dam trial museum company port'.split(' ');

/** Mentions spread over forty years, a thousand actors and a few hundred topics, about three to an event. */
function makeMentions(sample: EventMention, count: number): readonly EventMention[] {
  return Array.from({ length: count }, (_, at) => {
    const event = Math.floor(at / 3);
    const date = parseEdtf(addDays(firstDay, (event * 7919) % 14_600)) as DateValue;
    const [action = 'meet', noun = 'law'] = [verbs[event % verbs.length], nouns[Math.floor(event / 7) % nouns.length]];
    return {
      ...sample,
      article: `article-${String(at % 5000)}`,
      sentence: { ...sample.sentence, index: at },
      date,
      action,
      terms: [action, noun, `topic-${String(event % 997)}`],
      actors: [`actor-${String(event % 1000)}`],
      places: [`place-${String(event % 50)}`],
    };
  });
}

/** Seconds of processor time of this thread: what other programs do on the machine hardly counts. */
function timed<T>(run: () => T): readonly [seconds: number, result: T] {
  const start = process.threadCpuUsage();
  const result = run();
  const { user, system } = process.threadCpuUsage(start);
  return [(user + system) / 1e6, result];
}

const sources = makeArticles(articles);
buildTimeline(sources.slice(0, 20), { entities });
const [reading, timeline] = timed(() => buildTimeline(sources, { entities }));
const words = sources.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0) / Math.max(1, articles);
console.log(
  `${String(articles)} articles of ${words.toFixed(0)} words → ${String(timeline.events.length)} events: ${reading.toFixed(2)} s`,
);

const sample = timeline.events[0]?.mentions[0];
if (!sample) throw new Error('the articles told no event');
const made = makeMentions(sample, mentions);
const [merging, groups] = timed(() => mergeMentions(made, entities));
console.log(`${String(mentions)} mentions → ${String(groups.length)} events: ${merging.toFixed(2)} s`);

if (reading > limits.reading || merging > limits.merging) {
  console.error(
    `too slow: at most ${String(limits.reading)} s for reading and ${String(limits.merging)} s for merging`,
  );
  process.exitCode = 1;
}
