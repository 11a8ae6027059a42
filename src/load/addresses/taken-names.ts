/** What the site has at the addresses that a page of `content/pages/` would get from these names. */
const atTop: Readonly<Record<string, string>> = {
  '404': 'the page for addresses that lead nowhere',
  articles: 'the list of articles',
  desk: 'the editors’ desk',
  embed: 'what other sites show of this one',
  home: 'the picture of the front page',
  icons: 'the icons',
  index: 'the front page',
  oembed: 'what tells other sites how to show this one',
  pagefind: 'the search index',
  schemas: 'the schemas of the data files',
  search: 'the search',
  share: 'the pictures of shared links',
  timeline: 'the timeline',
};

const among: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'content/pages': atTop,
  'content/articles': { index: 'the list of articles' },
};

/** What the site makes where a file of this folder of `content/` would have its address; nothing where that is free. */
export function takenBy(folder: string, slug: string): string | undefined {
  const names = among[folder] ?? {};
  return Object.hasOwn(names, slug) ? names[slug] : undefined;
}

/** What the build makes, by its path in the built site; the part of a pattern in brackets is any article. */
const made: readonly RegExp[] = [
  /\.html$/u,
  /^(?:_astro|embed|icons|oembed|pagefind|schemas|share)(?:\/|$)/u,
  /^(?:articles\/[^/]+\/)?(?:annotations\.jsonld|timeline\.(?:csv|ics|json|timelinejs\.json))$/u,
  /^(?:_headers|feed\.json|llms\.txt|manifest\.webmanifest|robots\.txt|search\/words\.json)$/u,
  /^(?:atom|corrections|rss|sitemap-(?:\d+|index))\.xml$/u,
];

/** Whether a file of `public/` would take the place of one that the build makes, or of a folder of such. */
export function isMade(path: string, slugs: ReadonlySet<string>): boolean {
  return (
    slugs.has(path) || /^(?:articles|search|timeline)(?:\/[^/.]+)?$/u.test(path) || made.some((one) => one.test(path))
  );
}
