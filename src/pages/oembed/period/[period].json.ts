import type { APIRoute, GetStaticPaths } from 'astro';
import { embedOfPeriod } from '../../../feeds/embeds.ts';
import { makeOEmbed } from '../../../feeds/oembed.ts';
import { makePublication } from '../../../feeds/publication.ts';
import { getSite } from '../../../queries/site/get-site.ts';
import { groupByPeriod, type Period } from '../../../queries/timeline/periods.ts';

export const getStaticPaths = (async () => {
  const { timeline } = await getSite();
  return groupByPeriod(timeline.events).map((period) => ({ params: { period: period.id }, props: { period } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ period: Period }> = ({ props, site }) =>
  Response.json(makeOEmbed(embedOfPeriod(props.period), makePublication(site, import.meta.env.BASE_URL)));
