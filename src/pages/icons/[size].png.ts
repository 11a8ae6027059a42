import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { drawAppIcon, iconSizes } from '../../feeds/app-icons.ts';
import { drawPng } from '../../pictures/draw-png.ts';

export function getStaticPaths(): { params: { size: string } }[] {
  return iconSizes.map((size) => ({ params: { size: String(size) } }));
}

export const GET: APIRoute = async ({ params }) => {
  const mark = await readFile(join(process.cwd(), 'public', 'icon.svg'), 'utf8');
  return new Response(new Uint8Array(await drawPng(drawAppIcon(mark, Number(params.size)))));
};
