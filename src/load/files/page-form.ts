import { pageGuides, pageSchema } from '../fields/page-schema.ts';
import type { MarkdownForm } from './read-markdown-file.ts';
import type { PageFields } from '../types.ts';

/** What the file of a page outside the articles looks like. */
export const pageForm: MarkdownForm<PageFields> = {
  schema: pageSchema,
  guides: pageGuides,
  example: ['---', pageGuides['title']?.example, pageGuides['description']?.example, '---'].join('\n'),
};
