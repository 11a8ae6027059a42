import type { APIRoute, GetStaticPaths } from 'astro';
import { makeOEmbed } from '../../../feeds/oembed.ts';
import { makePublication } from '../../../feeds/publication.ts';
import type { TimelineEvent } from '../../../pipeline/types.ts';
import { embedOfEvent } from '../../../feeds/embeds.ts';
import { getSite } from '../../../queries/get-site.ts';

export const getStaticPaths = (async () => {
  const { timeline } = await getSite();
  return timeline.events.map((event) => ({ params: { id: event.id }, props: { event } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ event: TimelineEvent }> = ({ props, site }) =>
  Response.json(makeOEmbed(embedOfEvent(props.event), makePublication(site, import.meta.env.BASE_URL)));
