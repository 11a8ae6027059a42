import type { APIRoute } from 'astro';
import { serialiseRobots } from '../feeds/robots-txt.ts';
import { makePublication } from '../feeds/publication.ts';

export const GET: APIRoute = (context) =>
  new Response(serialiseRobots(makePublication(context.site, import.meta.env.BASE_URL)));
