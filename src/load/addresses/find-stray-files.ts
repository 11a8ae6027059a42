import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import leven from 'leven';
import type { Diagnostic } from '../../pipeline/types.ts';
import { wholeFile } from '../text/whole-file.ts';

const known = ['articles', 'pages', 'entities.yaml', 'timeline.yaml'] as const;

/**
 * Finds what lies in `content/` and is never read. A name that is nearly one of ours is an error: without its list of
 * entities or of published ids the site would be another, and nobody would be told.
 */
export function findStrayFiles(root: string): readonly Diagnostic[] {
  return namesIn(join(root, 'content'))
    .filter((name) => !name.startsWith('.') && !known.some((one) => one === name))
    .sort()
    .map((name) => stray(name));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // What is missing or cannot be read is reported where it is wanted.
    return [];
  }
}

function stray(name: string): Diagnostic {
  const meant = known.find((one) => isNearly(name, one));
  return {
    severity: meant === undefined ? 'warning' : 'error',
    code: meant === undefined ? 'stray-file' : 'misspelt-name',
    message: `Expected only ${known.map((one) => `\`${one}\``).join(', ')} in \`content/\`; found “${name}”.`,
    hint:
      meant === undefined
        ? 'Move it elsewhere; it is not read.'
        : `Rename it to \`content/${meant}\`, or move it elsewhere; it is not read.`,
    ...wholeFile(`content/${name}`),
  };
}

/** Of a short name one letter may be wrong: “images” is two from “pages”, and a word of its own. */
function isNearly(name: string, one: string): boolean {
  return leven(stemOf(name), stemOf(one)) <= 1 || (one.length > 6 && leven(name.toLowerCase(), one) <= 2);
}

/** `Timeline.yml` → `timeline`. */
function stemOf(name: string): string {
  return name.toLowerCase().replace(/\.[^.]*$/u, '');
}
