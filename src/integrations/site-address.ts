import { site } from '../site.ts';

/** Where a build is to be served from. */
export interface SiteAddress {
  /** The origin: scheme and host. */
  readonly url: string;
  /** The path below it, as it was given; `/` where there is none. */
  readonly base: string;
}

/**
 * Reads SITE_URL and SITE_BASE, where an empty one counts as not set: hosts hand on variables that have no value. Throws
 * an error that names the variable, before any tool trips over its value without naming it.
 */
export function readSiteAddress(env: Readonly<Record<string, string | undefined>>): SiteAddress {
  const { SITE_URL = '', SITE_BASE = '' } = env;
  const url = SITE_URL === '' ? site.url : SITE_URL;
  const base = SITE_BASE === '' ? '/' : SITE_BASE;
  if (!isOrigin(url)) {
    const example =
      'Write a scheme and a host, `SITE_URL=https://news.example`; what follows the host goes into SITE_BASE.';
    throw new Error(`Expected SITE_URL to be the origin of the site; found “${url}”.\n  ${example}`);
  }
  if (!isPath(base)) {
    const example = 'Write `SITE_BASE=/some/base/`, or leave it out for a site without one.';
    throw new Error(`Expected SITE_BASE to be a path below the origin; found “${base}”.\n  ${example}`);
  }
  return { url, base };
}

function isOrigin(url: string): boolean {
  if (!/^https?:\/\//iu.test(url) || !URL.canParse(url)) return false;
  const { pathname, search, hash, username } = new URL(url);
  return pathname === '/' && search + hash + username === '';
}

/** Names parted by slashes. None of them leads upwards. */
function isPath(base: string): boolean {
  return base === '/' || /^\/?(?:(?!\.{1,2}(?:\/|$))[\w.~%-]+(?:\/|$))+$/u.test(base);
}
