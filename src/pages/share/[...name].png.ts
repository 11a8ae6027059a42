import type { APIRoute, GetStaticPaths } from 'astro';
import { drawSharePicture } from '../../feeds/share-picture.ts';
import { drawPng } from '../../integrations/draw-png.ts';
import { getSite } from '../../queries/get-site.ts';
import { sharePictures, type SharePicture } from '../../feeds/share-pictures.ts';

export const getStaticPaths = (async () => {
  const site = await getSite();
  return sharePictures(site).map((picture) => ({ params: { name: picture.name }, props: { picture } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ picture: SharePicture }> = async ({ props: { picture } }) => {
  const { timeline } = await getSite();
  const png = await drawPng(drawSharePicture(picture.text, timeline.events, picture.own));
  return new Response(Buffer.from(png), { headers: { 'Content-Type': 'image/png' } });
};
