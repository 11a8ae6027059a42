import { readdirSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { serialiseHeaders } from '../feeds/http-headers.ts';
import { borrowBytes } from '../machine/borrow-bytes.ts';

/**
 * Writes `_headers`, for hosts that take one: the policies of all built pages in one, and what a meta element cannot say.
 * A page without a policy fails the build.
 */
export function writeHeaders(): AstroIntegration {
  let base = '/';
  return {
    name: 'write-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const pages = listPages(folder);
        const policies = readPolicies(folder, pages);
        writeFileSync(join(folder, '_headers'), serialiseHeaders(base, policies, unframedPaths(pages)));
      },
    },
  };
}

/** Of all pages but the embeds, which are made for other sites to frame. Nothing else can be framed to any harm. */
function unframedPaths(pages: readonly string[]): readonly string[] {
  const paths = pages.map((page) => {
    const [first = '', below] = page.split(sep);
    return below === undefined ? first.replace(/^index\.html$/, '') : `${first}/*`;
  });
  return [...new Set(paths)].filter((path) => path !== 'embed/*').sort();
}

function listPages(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
}

function readPolicies(folder: string, pages: readonly string[]): readonly string[] {
  const policies = new Set<string>();
  for (const page of pages) {
    const path = join(folder, page);
    const policy = policyIn(borrowBytes(path, START)) ?? policyIn(borrowBytes(path));
    if (policy === undefined) throw new Error(`Expected a content security policy in ${page}; there is none.`);
    policies.add(policy.replaceAll('&#39;', "'"));
  }
  return [...policies].sort();
}

/** Bytes that a page begins with, among which its policy mostly stands. */
const START = 16_384;
const before = '<meta http-equiv="content-security-policy" content="';

/** Looked for among the bytes: a large site's pages as strings would be half a gigabyte. */
function policyIn(html: Buffer): string | undefined {
  const from = html.indexOf(before);
  const to = html.indexOf('"', from + before.length);
  return from === -1 || to === -1 ? undefined : html.toString('latin1', from + before.length, to);
}
