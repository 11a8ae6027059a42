/** What a browser is told of every page, besides the page’s own content security policy. */
const everywhere: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), interest-cohort=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
};
/** Other sites may read the data, and nothing but the data. */
const data = [
  'timeline.json',
  'timeline.csv',
  'timeline.ics',
  'annotations.jsonld',
  'feed.json',
  'rss.xml',
  'atom.xml',
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

/**
 * The `_headers` file that Netlify and Cloudflare Pages read. `policies` are those of the built pages; a policy in a
 * meta element cannot say who may frame the page, so that stands here alone.
 */
export function serialiseHeaders(base: string, policies: readonly string[]): string {
  const root = `${base.replace(/\/+$/, '')}/`;
  const policy = [joinPolicies(policies), "frame-ancestors 'self'"].filter((part) => part !== '').join('; ');
  return [
    block(`${root}*`, { ...everywhere, 'Content-Security-Policy': policy }),
    block(`${root}_astro/*`, { 'Cache-Control': 'public, max-age=31536000, immutable' }),
    ...data.map((name) => block(`${root}${name}`, { 'Access-Control-Allow-Origin': '*' })),
    '',
  ].join('\n');
}
