import { site } from '../site.ts';

/** What every feed says of the site that it comes from. */
export interface Publication {
  /** Where the site is served from, base included, with a slash at the end. */
  readonly root: string;
  /** The host in permanent ids: the same wherever a copy of the site is served. */
  readonly authority: string;
  readonly title: string;
  readonly tagline: string;
  /** Who signs what no one person wrote. */
  readonly byline: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
}

/** `address` and `base` are those of the build: Astro's `site` and `BASE_URL`. */
export function makePublication(address: URL | string | undefined, base: string): Publication {
  const path = `${base.replace(/\/+$/, '')}/`;
  return {
    root: new URL(path, address ?? site.url).href,
    authority: new URL(site.url).hostname,
    title: site.title,
    tagline: site.tagline,
    byline: site.byline,
    description: site.description,
    language: site.language,
  };
}

/** The full address of a path of the site, which starts with a slash. */
export function addressOf({ root }: Publication, path: string): string {
  const below = path.replace(/^\/+/, '');
  // What a URL would leave as it is needs not be parsed to be one.
  return /^[\w/#-]+(?:\.\w+)*$/.test(below) ? root + below : new URL(below, root).href;
}

/** A permanent id that does not move when the site does: a tag URI (RFC 4151), minted on a day by the site's own host. */
export function tagOf({ authority }: Publication, day: string, name: string): string {
  return `tag:${authority},${day}:${name}`;
}

/** The first moment of a day, in RFC 3339. The prose knows days; a feed asks for moments. */
export function startOfDay(day: string): string {
  return `${day}T00:00:00Z`;
}

/** The last of some moments: that of the newest change, never that of the build. The first of 1970 where there is none. */
export function lastOf(moments: readonly Date[]): Date {
  const [first = 0, ...others] = moments.map((moment) => moment.getTime());
  return new Date(Math.max(first, ...others));
}
