import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
// Not when the first picture comes: in dev, what Astro's configuration brings in can bring in nothing more by then.
import { imageMetadata } from 'astro/assets/utils';
import { decodeAddress } from './decode-address.ts';
import type { FaultyFile, Picture } from '../types.ts';

/** A picture says how large it is near its beginning, behind what a camera or a program has to say of it. */
const HEAD = 512 * 1024;

/** The path of a file below `public/` that an address within the site names: without percent signs, query and fragment. */
export function pathOfFile(url: string): string {
  return decodeAddress(url.trim().split(/[?#]/u, 1)[0] ?? '');
}

/** Whether a path from `/` names a file below `public/`. */
export function isPublicFile(root: string, path: string): boolean {
  if (!path.startsWith('/') || path.split(/[/\\]/u).includes('..') || path.includes('\0')) return false;
  const file = join(root, 'public', path);
  return existsSync(file) && statSync(file).isFile();
}

/**
 * How large the pictures are that articles and pages show, by their paths below `public/`. One that is not there, or
 * that no browser would know for a picture, is left out.
 */
export async function readPictures(
  root: string,
  readings: readonly FaultyFile[],
): Promise<ReadonlyMap<string, Picture>> {
  const links = readings.flatMap(({ text }) => text?.links ?? []);
  const shown = links.flatMap(({ kind, url }) => (kind === 'image' ? [pathOfFile(url)] : []));
  const pictures = new Map<string, Picture>();
  for (const path of new Set(shown)) {
    const picture = isPublicFile(root, path) ? await readPicture(join(root, 'public', path)) : undefined;
    if (picture) pictures.set(path, picture);
  }
  return pictures;
}

async function readPicture(file: string): Promise<Picture | undefined> {
  try {
    const { width, height, format } = await imageMetadata(readHead(file));
    return {
      width: Math.round(width),
      height: Math.round(height),
      type: TYPES[format] ?? `image/${format}`,
      bytes: statSync(file).size,
    };
  } catch {
    return undefined;
  }
}

/** https://www.iana.org/assignments/media-types/: those whose names differ from the format's. */
const TYPES: Readonly<Record<string, string>> = { jpg: 'image/jpeg', svg: 'image/svg+xml' };

function readHead(file: string): Uint8Array {
  const head = new Uint8Array(Math.min(HEAD, statSync(file).size));
  const opened = openSync(file, 'r');
  try {
    return head.subarray(0, readSync(opened, head));
  } finally {
    closeSync(opened);
  }
}
