import type { APIRoute } from 'astro';
import { makePublication } from '../feeds/publication.ts';
import { serialiseManifest } from '../feeds/web-manifest.ts';

export const GET: APIRoute = (context) =>
  new Response(serialiseManifest(makePublication(context.site, import.meta.env.BASE_URL)));
