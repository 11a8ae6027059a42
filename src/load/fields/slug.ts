import { basename } from 'node:path';
import { makeSlug } from '../../pipeline/make-slug.ts';

/** The slug of a Markdown file, by its path. */
export function slugOf(file: string): string {
  return basename(file, '.md');
}

/** Whether a file name, without its ending, can be the last part of an address on every system. */
export function isSlug(name: string): boolean {
  return name.length <= 100 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name) && !isDevice(name);
}

/** Whether Windows keeps a name for a device, with any ending: no file can be called so there. */
export function isDevice(name: string): boolean {
  return /^(?:aux|con|nul|prn|com\d|lpt\d)$/u.test(name);
}

/** The slug nearest to a name or title; empty where it has no Latin letter or digit. */
export function closestSlug(name: string): string {
  return makeSlug(name).slice(0, 80).replace(/-$/u, '');
}
