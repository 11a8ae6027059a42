/**
 * Writes the content of a newsroom of any size: `node tests/bench/generate-articles.ts ARTICLES FOLDER`. Articles of
 * about 700 words, eight dated sentences each, on the events of one world, most of which several articles tell over the
 * years. The same number and seed give the same bytes.
 */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { assignEvents } from './assign-events.ts';
import { capitalised, makeProse, type Prose } from './generate-prose.ts';
import { FIRST_DAY, generateWorld, LAST_DAY, type World, type WorldEvent } from './generate-world.ts';
import { topics } from './prose-lexicon.ts';
import { random, type Random } from './random.ts';
import { tellEvent } from './tell-event.ts';

export interface GeneratedArticle {
  readonly slug: string;
  /** The file: frontmatter and Markdown. */
  readonly text: string;
}

export interface Content {
  readonly articles: readonly GeneratedArticle[];
  /** `entities.yaml`. */
  readonly entities: string;
}

export interface GeneratedContent extends Content {
  /** One of the articles with one more dated sentence at its end, on something that no other article tells. */
  readonly edited: GeneratedArticle;
}

interface Draft {
  readonly slug: string;
  readonly title: string;
  /** Days since 1 January 1970. */
  readonly published: number;
  readonly events: readonly WorldEvent[];
}

/** Words of the body, headings included: a paragraph more or less. */
const WORDS = 690;

export function generateContent(count: number, seed = 20_240_617): GeneratedContent {
  const choices = random(seed);
  const world = generateWorld(count, choices);
  const prose = makeProse(world, choices);
  const days = Array.from({ length: count }, (_, index) => {
    const share = (index + choices.fraction()) / count;
    return FIRST_DAY + Math.floor(share * (LAST_DAY - FIRST_DAY));
  });
  const told = assignEvents(days, world.events, choices);
  const drafts = days.map((published, index): Draft => {
    const title = titleOf(world, prose, choices);
    const slug = `${title
      .toLowerCase()
      .replaceAll(/[^a-z ]/gu, '')
      .replaceAll(' ', '-')}-${index + 1}`;
    return { slug, title, published, events: told[index] ?? [] };
  });
  const articles = drafts.map((draft, index) => ({
    slug: draft.slug,
    text: `---\n${frontmatterOf(draft, world, prose, choices)}---\n\n${bodyOf(draft, drafts[choices.below(index)], prose, choices)}`,
  }));
  const entities = stringify([...world.people, ...world.firms, ...world.places]);
  return { articles, edited: edit(articles, world), entities };
}

function edit(articles: readonly GeneratedArticle[], { firms, places }: World): GeneratedArticle {
  const [article, firm, place] = [articles[Math.floor(articles.length / 2)], firms[0], places[0]];
  if (!article || !firm || !place) throw new Error('There is no article to edit.');
  return {
    slug: article.slug,
    text: `${article.text}\n${firm.name} opened a floating ferry terminal in ${place.name} on 14 March 2003.\n`,
  };
}

function titleOf({ firms, places }: World, prose: Prose, { pick, pickUnevenly }: Random): string {
  const firm = pickUnevenly(firms).name;
  const place = pickUnevenly(places).name;
  return pick([
    `What does ${firm} want with the ${prose.noun()}s of ${place}?`,
    `Why ${place} worries about its ${prose.noun()} and its ${prose.noun()}`,
    `How ${firm} came to the ${prose.noun()} in ${place}`,
    `Who pays for the ${prose.noun()} in ${place}?`,
  ]);
}

function frontmatterOf({ title, published }: Draft, world: World, prose: Prose, choices: Random): string {
  const { pick, pickUnevenly, below } = choices;
  return stringify(
    {
      title,
      description: prose.sentence().replaceAll('**', ''),
      published: new Date(published * 864e5).toISOString().slice(0, 10),
      authors: [pick(world.passersBy)],
      sources: Array.from({ length: 1 + below(3) }, () => ({
        title: `${capitalised(prose.plural())} in ${pick(world.places).name}`,
        publisher: pickUnevenly(world.firms).name,
        url: `https://example.org/${prose.noun()}/${below(10_000)}`,
      })),
      topics: [...new Set([pickUnevenly(topics), pickUnevenly(topics)])],
      language: 'en',
    },
    { lineWidth: 0 },
  );
}

function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\d]/u.test(word)).length;
}

/** Paragraphs up to 690 words: dated sentences spread over them, a heading before every third, one list and one quotation. */
function bodyOf(draft: Draft, earlier: Draft | undefined, prose: Prose, choices: Random): string {
  const dated = draft.events.map((event) => tellEvent(event, draft.published, choices));
  const blocks: string[] = [];
  let words = 0;
  const add = (block: string): void => {
    blocks.push(block);
    words += wordsIn(block);
  };
  for (let at = 0; words < WORDS; at += 1) {
    if (at % 3 === 2) add(`## What about the ${prose.plural()}?`);
    if (at === 4) add(listOf(prose));
    if (at === 6) add(`> ${prose.quote()}`);
    if (at === 1) add(linkOut(prose));
    if (at === 7 && earlier) add(linkTo(earlier, prose));
    add(paragraph(dated.splice(0, at % 2 === 0 ? 2 : 1), WORDS - words, prose, choices));
  }
  return `${blocks.join('\n\n')}\n`;
}

/** Up to 75 words, or what is left of the article and a sentence. */
function paragraph(dated: readonly string[], room: number, prose: Prose, choices: Random): string {
  const sentences = [...dated];
  const length = Math.min(room, 35 + choices.below(40));
  while (wordsIn(sentences.join(' ')) < length) {
    const place = choices.chance(0.5) ? sentences.length : 0;
    sentences.splice(place, 0, prose.sentence());
  }
  return sentences.join(' ');
}

function listOf(prose: Prose): string {
  return ['First', 'Then', 'Last']
    .map((word) => `- ${word}, the *${prose.noun()}* and the ${prose.plural()}`)
    .join('\n');
}

function linkTo({ slug }: Draft, prose: Prose): string {
  return `We have told before [of the ${prose.plural()}](/articles/${slug}/). ${prose.sentence()}`;
}

function linkOut(prose: Prose): string {
  return `A [report on ${prose.plural()}](https://example.org/${prose.noun()}/) says more. ${prose.sentence()}`;
}

/** Writes `content/` below `folder` as the site at `project` has it, with the generated articles in place of its own. */
export function writeContent(folder: string, { articles, entities }: Content, project: string): void {
  const content = join(folder, 'content');
  mkdirSync(join(content, 'articles'), { recursive: true });
  cpSync(join(project, 'content/pages'), join(content, 'pages'), { recursive: true });
  writeFileSync(join(content, 'entities.yaml'), entities);
  writeFileSync(join(content, 'timeline.yaml'), 'events: {}\n');
  for (const { slug, text } of articles) writeFileSync(join(content, 'articles', `${slug}.md`), text);
}

if (import.meta.main) {
  const [count = '', folder] = process.argv.slice(2);
  if (!/^[1-9]\d*$/u.test(count) || folder === undefined) {
    console.error('Usage: node tests/bench/generate-articles.ts ARTICLES FOLDER');
    process.exit(2);
  }
  writeContent(folder, generateContent(Number(count)), join(import.meta.dirname, '../..'));
}
