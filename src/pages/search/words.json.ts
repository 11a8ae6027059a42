import type { APIRoute } from 'astro';
import { getSite } from '../../queries/site/get-site.ts';
import { searchWords } from '../../queries/site/search-words.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify(searchWords(await getSite())));
