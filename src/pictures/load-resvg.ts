import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** The renderer may be started once in a thread, in which Astro may have several copies of this module. */
const registry: { tumenResvg?: Promise<void> } = globalThis as object;

/** The SVG renderer, started. */
export async function loadResvg(): Promise<typeof Resvg> {
  registry.tumenResvg ??= readResvg().then(initWasm);
  await registry.tumenResvg;
  return Resvg;
}

/** The renderer's program. Found from the project's root: Astro moves this module into a bundle of its own. */
export function readResvg(): Promise<Uint8Array<ArrayBuffer>> {
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  return readFile(resolve('@resvg/resvg-wasm/index_bg.wasm'));
}
