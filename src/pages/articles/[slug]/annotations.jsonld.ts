import type { APIRoute } from 'astro';
import { makePublication } from '../../../feeds/publication.ts';
import { selectTimeline } from '../../../feeds/timeline-data.ts';
import { serialiseAnnotations } from '../../../feeds/web-annotations.ts';
import { getSite } from '../../../queries/get-site.ts';

/** In dev alone: a build writes these files in a thread of its own (src/integrations/data-files.ts). */
export async function getStaticPaths(): Promise<{ params: { slug: string } }[]> {
  if (!import.meta.env.DEV) return [];
  const { articles } = await getSite();
  return articles.map(({ slug }) => ({ params: { slug } }));
}

export const GET: APIRoute = async (context) => {
  const slug = context.params.slug ?? '';
  const data = selectTimeline(await getSite(), makePublication(context.site, import.meta.env.BASE_URL), slug);
  return new Response(serialiseAnnotations(data, `/articles/${slug}/annotations.jsonld`, slug));
};
