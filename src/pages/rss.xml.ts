import type { APIRoute } from 'astro';
import { serialiseRss } from '../feeds/article-feeds.ts';
import { makePublication } from '../feeds/publication.ts';
import { getSite } from '../queries/site/get-site.ts';

export const GET: APIRoute = async (context) => {
  const { articles } = await getSite();
  return new Response(serialiseRss(articles, makePublication(context.site, import.meta.env.BASE_URL)));
};
