import { defineCollection } from 'astro:content';
import { frontmatterLoader } from './integrations/frontmatter-loader.ts';
import { articleForm } from './load/article-form.ts';
import { pageForm } from './load/page-form.ts';

export const collections = {
  articles: defineCollection({
    loader: frontmatterLoader('content/articles', articleForm),
    schema: articleForm.schema,
  }),
  pages: defineCollection({ loader: frontmatterLoader('content/pages', pageForm), schema: pageForm.schema }),
};
