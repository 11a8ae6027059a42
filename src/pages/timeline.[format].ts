import type { APIRoute } from 'astro';
import { makePublication } from '../feeds/publication.ts';
import { selectTimeline } from '../feeds/timeline-data.ts';
import { timelineFormats } from '../feeds/timeline-formats.ts';
import { getSite } from '../queries/get-site.ts';

/** In dev alone: a build writes these files in a thread of its own (src/integrations/data-files.ts). */
export function getStaticPaths(): { params: { format: string } }[] {
  if (!import.meta.env.DEV) return [];
  return Object.keys(timelineFormats).map((format) => ({ params: { format } }));
}

export const GET: APIRoute = async (context) => {
  const data = selectTimeline(await getSite(), makePublication(context.site, import.meta.env.BASE_URL));
  return new Response(timelineFormats[context.params.format ?? '']?.(data));
};
