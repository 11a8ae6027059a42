import type { APIRoute } from 'astro';
import { makePublication } from '../feeds/publication.ts';
import { selectTimeline } from '../feeds/timeline-data.ts';
import { serialiseAnnotations } from '../feeds/web-annotations.ts';
import { getSite } from '../queries/get-site.ts';

/** In dev alone: a build writes this file in a thread of its own (src/integrations/data-files.ts). */
export function getStaticPaths(): { params: { annotations: string } }[] {
  return import.meta.env.DEV ? [{ params: { annotations: 'annotations' } }] : [];
}

export const GET: APIRoute = async (context) => {
  const data = selectTimeline(await getSite(), makePublication(context.site, import.meta.env.BASE_URL));
  return new Response(serialiseAnnotations(data, '/annotations.jsonld'));
};
