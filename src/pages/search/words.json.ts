import type { APIRoute } from 'astro';
import { getSite } from '../../queries/get-site.ts';
import { searchWords } from '../../queries/search-words.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify(searchWords(await getSite())));
