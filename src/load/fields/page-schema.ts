import { z } from 'zod';
import type { Guides } from './field-guide.ts';
import { line } from './field-types.ts';
import type { PageFields } from '../types.ts';

/** The frontmatter of a page outside the articles. */
export const pageSchema: z.ZodType<PageFields> = z.strictObject({ title: line, description: line });

export const pageGuides: Guides = {
  title: { expected: 'one line of text', example: 'title: About this site' },
  description: { expected: 'one line of text', example: 'description: Who writes here, and how.' },
};
