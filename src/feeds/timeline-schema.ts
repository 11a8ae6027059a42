import { addressOf } from './publication.ts';
import type { Publication } from './publication.ts';

/** A change that could break a reader of the file gets a new number, and the old address stays. */
export const timelineSchemaPath = '/schemas/timeline-1.schema.json';

const text = { type: 'string', minLength: 1 };
const edtf = { type: 'string', minLength: 1, description: 'A date in EDTF, ISO 8601-2.' };
const day = {
  type: 'string',
  pattern: '^-?\\d{4}-\\d{2}-\\d{2}$',
  description: 'A day of the proleptic Gregorian calendar; year 0 is 1 BC.',
};
const address = { type: 'string', format: 'uri' };
const status = { enum: ['happened', 'announced', 'said', 'alleged', 'denied'] };
const attribution = {
  ...text,
  description: 'Who says so, as the article has it; a pronoun by the name that it stands for.',
};

function record(properties: Readonly<Record<string, unknown>>, optional: readonly string[] = []): object {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', properties, required, additionalProperties: false };
}

function list(items: object, more: object = {}): object {
  return { type: 'array', items, ...more };
}

const named = record({ id: text, name: text }, ['id']);

const evidence = record(
  {
    article: { ...text, description: 'Slug of the article.' },
    reported: { ...day, description: 'The day on which the article was published.' },
    url: { ...address, description: 'Leads to the sentence.' },
    sentence: text,
    status,
    attribution,
    date: record(
      {
        edtf,
        text: { ...text, description: 'The date as written; without edtf, it named no day.' },
        rule: { ...text, description: 'The rule that read it.' },
        anchor: { enum: ['none', 'published', 'previous'], description: 'What a relative date hangs on.' },
        anchorValue: edtf,
        direction: { enum: ['none', 'past', 'future', 'same'] },
      },
      ['edtf', 'anchorValue'],
    ),
  },
  ['attribution'],
);

const event = record(
  {
    id: { type: 'string', pattern: '^\\S+$', description: 'Permanent.' },
    url: address,
    headline: text,
    date: record({
      edtf,
      text: { ...text, description: 'The date in words.' },
      granularity: {
        enum: ['day', 'week', 'month', 'quarter', 'half', 'season', 'year', 'decade', 'century', 'span'],
        description: 'How finely the date is known.',
      },
      qualifier: { enum: ['exact', 'approximate', 'uncertain'] },
      start: { ...day, description: 'The first day on which it can have been.' },
      end: { ...day, description: 'The day after the last.' },
    }),
    kind: text,
    status,
    attribution,
    actors: list(named),
    places: list(named),
    confidence: { type: 'number', minimum: 0, maximum: 1 },
    evidence: list(evidence, { minItems: 1, description: 'In order of reporting. No sentence, no event.' }),
    disagreements: list(record({ about: { enum: ['date', 'status'] }, text })),
  },
  ['attribution'],
);

const article = record({ slug: text, url: address, title: text, published: day, updated: day }, ['updated']);

/** The JSON Schema of `/timeline.json`, version 1. */
export function makeTimelineSchema(publication: Publication): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: addressOf(publication, timelineSchemaPath),
    title: 'Timeline of events with their evidence',
    description: 'Events read from the prose of articles, each with the sentences that assert it.',
    ...record(
      {
        $schema: address,
        title: text,
        url: address,
        language: { ...text, description: 'BCP 47.' },
        asKnownOn: { ...day, description: 'The last publication day that the timeline knows of.' },
        articles: list(article),
        events: list(event, { description: 'In order of time.' }),
      },
      ['asKnownOn'],
    ),
  };
}
