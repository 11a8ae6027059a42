import type { APIRoute } from 'astro';
import { makePublication } from '../../feeds/publication.ts';
import { makeTimelineSchema } from '../../feeds/timeline-schema.ts';

export const GET: APIRoute = (context) =>
  new Response(
    `${JSON.stringify(makeTimelineSchema(makePublication(context.site, import.meta.env.BASE_URL)), undefined, 2)}\n`,
  );
