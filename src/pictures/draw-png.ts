import { loadResvg } from './load-resvg.ts';

/** Draws SVG without text as PNG: the same bytes on every machine. */
export async function drawPng(svg: string): Promise<Uint8Array> {
  const Renderer = await loadResvg();
  return new Renderer(svg).render().asPng();
}
