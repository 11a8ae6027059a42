import type { APIRoute } from 'astro';
import { listPages } from '../feeds/list-pages.ts';
import { makePublication } from '../feeds/publication.ts';
import { serialiseSitemap } from '../feeds/sitemap.ts';
import { getSite } from '../queries/site/get-site.ts';

/** The index, and as many parts as the pages fill. */
export async function getStaticPaths(): Promise<{ params: { sitemap: string } }[]> {
  const files = serialiseSitemap(listPages(await getSite()), makePublication(undefined, '/'));
  return [...files.keys()].map((name) => ({ params: { sitemap: name.replace(/\.xml$/, '') } }));
}

export const GET: APIRoute = async (context) => {
  const files = serialiseSitemap(listPages(await getSite()), makePublication(context.site, import.meta.env.BASE_URL));
  return new Response(files.get(`${context.params.sitemap ?? ''}.xml`));
};
