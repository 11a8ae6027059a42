import { annotationsFile, timelineFile, timelineFormats } from './timeline-formats.ts';

/** What a browser is told of every page, besides the page’s own content security policy. */
const everywhere: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), interest-cohort=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
};
const timeline = [...Object.keys(timelineFormats).map(timelineFile), annotationsFile];

/**
 * Other sites may read the data, and nothing but the data. Netlify and Cloudflare Pages know `:slug` as anything but a
 * slash, and a star as anything at all.
 */
const data = [
  ...timeline,
  ...timeline.map((file) => `articles/:slug/${file}`),
  ...['feed.json', 'rss.xml', 'atom.xml', 'corrections.xml', 'oembed/*', 'schemas/*'],
];

type Policy = ReadonlyMap<string, ReadonlySet<string>>;

function parsePolicy(text: string): Policy {
  const directives = text.split(';').map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.filter(([name]) => name !== '').map(([name = '', ...sources]) => [name, new Set(sources)]));
}

/** One policy that allows what any of the given ones allows: a header covers many pages, each with its own hashes. */
export function joinPolicies(policies: readonly string[]): string {
  const joined = new Map<string, Set<string>>();
  for (const [name, sources] of policies.flatMap((policy) => [...parsePolicy(policy)])) {
    joined.set(name, new Set([...(joined.get(name) ?? []), ...sources]));
  }
  return [...joined].map(([name, sources]) => [name, ...[...sources].sort()].join(' ')).join('; ');
}

function block(path: string, headers: Readonly<Record<string, string>>): string {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}

/** Who may put a page into a frame: nobody else; a meta element cannot say it. */
const unframed = { 'Content-Security-Policy': "frame-ancestors 'self'" };

/**
 * The `_headers` file that Netlify and Cloudflare Pages read. `policies` are those of the built pages; `unframedPaths`
 * are the paths below the base, with a star for a folder, that no other site may frame. They are listed one by one, and
 * never as all but the embeds, since a host sends every policy whose path fits and a browser obeys them all.
 */
export function serialiseHeaders(base: string, policies: readonly string[], unframedPaths: readonly string[]): string {
  const root = `${base.replace(/\/+$/, '')}/`;
  const policy = joinPolicies(policies);
  return [
    block(`${root}*`, { ...everywhere, ...(policy === '' ? {} : { 'Content-Security-Policy': policy }) }),
    ...unframedPaths.map((path) => block(`${root}${path}`, unframed)),
    block(`${root}_astro/*`, { 'Cache-Control': 'public, max-age=31536000, immutable' }),
    ...data.map((name) => block(`${root}${name}`, { 'Access-Control-Allow-Origin': '*' })),
    '',
  ].join('\n');
}
