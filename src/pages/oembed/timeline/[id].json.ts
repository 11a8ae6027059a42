import type { APIRoute, GetStaticPaths } from 'astro';
import { makeOEmbed } from '../../../feeds/oembed.ts';
import { makePublication } from '../../../feeds/publication.ts';
import type { TimelineEvent } from '../../../pipeline/types.ts';
import { embedOfEvent } from '../../../feeds/embeds.ts';
import { getSite } from '../../../queries/get-site.ts';

/** In dev alone: a build writes these files in a thread of its own (src/integrations/data-files.ts). */
export const getStaticPaths = (async () => {
  if (!import.meta.env.DEV) return [];
  const { timeline } = await getSite();
  return timeline.events.map((event) => ({ params: { id: event.id }, props: { event } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ event: TimelineEvent }> = ({ props, site }) =>
  Response.json(makeOEmbed(embedOfEvent(props.event), makePublication(site, import.meta.env.BASE_URL)));
