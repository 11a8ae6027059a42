import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { parseMarkdown } from '../../../src/markdown/parse-markdown.ts';
import { parseCalendarDate } from '../../../src/pipeline/calendar/calendar-date.ts';
import { readProse } from '../../../src/pipeline/prose/read-prose.ts';
import type { ArticleSource, Entity, EventStatus, Prose, Span } from '../../../src/pipeline/types.ts';

interface Passage {
  readonly article: string;
  readonly sentence: string;
  readonly expression: string;
  readonly edtf?: string | number;
  readonly status?: EventStatus;
  readonly optional?: true;
}

interface ListedEvent {
  readonly date: string | number;
  readonly dateToo?: readonly (string | number)[];
  readonly within?: string | number;
  readonly status: EventStatus;
  readonly statusToo?: readonly EventStatus[];
  readonly headline: string;
  readonly optional?: true;
  readonly mentions: readonly Passage[];
}

/** One listed mention, found again in the prose. */
export interface GoldMention {
  readonly article: string;
  readonly span: Span;
  readonly expression: string;
  readonly edtf: string;
  readonly optional: boolean;
  readonly event: GoldEvent;
}

export interface GoldEvent {
  readonly headline: string;
  /** EDTF values that count as right, the listed one first. */
  readonly dates: readonly string[];
  readonly within?: string;
  readonly statuses: readonly EventStatus[];
  readonly optional: boolean;
}

export interface Story {
  readonly name: string;
  readonly articles: readonly ArticleSource[];
  readonly prose: ReadonlyMap<string, Prose>;
  readonly entities: readonly Entity[];
  readonly events: readonly GoldEvent[];
  readonly mentions: readonly GoldMention[];
}

const here = dirname(fileURLToPath(import.meta.url));

/** The stories that the rules were tried on; those that were held out once; those that no rule has been tried on. */
export type StorySet = 'tried' | 'second' | 'held-out';

/** Reads every story of one part of the corpus: its articles, its entities and the editor's list. */
export function loadStories(set: StorySet = 'tried'): readonly Story[] {
  const root = set === 'tried' ? here : join(here, set);
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'second' && entry.name !== 'held-out')
    .map(({ name }) => loadStory(root, name));
}

function loadStory(root: string, name: string): Story {
  const folder = join(root, name);
  const articles = readdirSync(folder).filter((file) => file.endsWith('.md')).map((file) => loadArticle(folder, name, file));
  const prose = new Map(articles.map(({ slug, tree, text }) => [slug, readProse(tree, text)]));
  const list = parse(readFileSync(join(folder, 'events.yaml'), 'utf8')) as { events: readonly ListedEvent[]; conflicts?: readonly { between: readonly { article: string; sentence: string }[] }[] };
  const mentions: GoldMention[] = [];
  const events = list.events.map((listed) => {
    const conflict = (list.conflicts ?? []).some(({ between }) => between.some((passage) => listed.mentions.some(({ sentence }) => sentence === passage.sentence)));
    const sides = conflict ? listed.mentions.map(({ edtf }) => edtf ?? listed.date) : [];
    const event: GoldEvent = {
      headline: listed.headline,
      dates: [listed.date, ...(listed.dateToo ?? []), ...sides].map(String),
      ...(listed.within === undefined ? {} : { within: String(listed.within) }),
      statuses: [listed.status, ...(listed.statusToo ?? [])],
      optional: listed.optional === true,
    };
    for (const passage of listed.mentions) {
      const span = locate(prose.get(passage.article), passage, name);
      mentions.push({ article: passage.article, span, expression: passage.expression, edtf: String(passage.edtf ?? listed.date), optional: passage.optional === true || event.optional, event });
    }
    return event;
  });
  return { name, articles, prose, entities: loadEntities(join(folder, 'entities.yaml')), events, mentions };
}

const loadEntities = (path: string): readonly Entity[] => parse(readFileSync(path, 'utf8')) as readonly Entity[];

function loadArticle(folder: string, story: string, file: string): ArticleSource {
  const text = readFileSync(join(folder, file), 'utf8');
  const tree = parseMarkdown(text);
  const published = parseCalendarDate(/^published: (.*)$/mu.exec(text)?.[1] ?? '');
  if (!published) throw new Error(`${story}/${file}: no publication day`);
  return { slug: file.replace(/\.md$/u, ''), file: `${story}/${file}`, title: file, published, tree, text };
}

/** Where an expression stands in the prose, by its passage: white space and Markdown's marks may differ. */
function locate(prose: Prose | undefined, passage: Passage, story: string): Span {
  const text = prose?.text ?? '';
  const loose = (words: string): string => words.replace(/[*_|]|\[\^[^\]]*\]/gu, '').trim().replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '\\s+');
  const found = new RegExp(loose(passage.sentence), 'u').exec(text);
  const inside = found && new RegExp(loose(passage.expression), 'u').exec(found[0]);
  if (!found || !inside) throw new Error(`${story}: passage not found: ${passage.sentence}`);
  const start = found.index + inside.index;
  return { start, end: start + inside[0].length };
}
