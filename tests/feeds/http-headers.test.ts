import { expect, test } from 'vitest';
import { timelineFormats } from '../../src/feeds/timeline-formats.ts';
import { joinPolicies, serialiseHeaders } from '../../src/feeds/http-headers.ts';

test('a policy for all pages allows what each page needs, and nothing more', () => {
  const policies = [
    "default-src 'self'; script-src 'self' 'sha256-b'",
    "default-src 'self'; script-src 'self' 'sha256-a';",
  ];
  expect(joinPolicies(policies)).toBe("default-src 'self'; script-src 'self' 'sha256-a' 'sha256-b'");
});

test('every page is covered, under the base', () => {
  const text = serialiseHeaders('/some/base', ["default-src 'self'"], []);
  expect(text).toContain('/some/base/*\n');
  expect(text).toContain("  Content-Security-Policy: default-src 'self'\n");
  expect(text).toContain('  X-Content-Type-Options: nosniff\n');
  expect(text).toContain('/some/base/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n');
});

test('other sites may read each format of the data, of the site and of each article, and nothing else', () => {
  const readable = serialiseHeaders('/base/', [], [])
    .split(/\n(?=\S)/)
    .filter((block) => block.includes('\n  Access-Control-Allow-Origin: *'))
    .map((block) => block.split('\n')[0]);
  const formats = [...Object.keys(timelineFormats).map((format) => `timeline.${format}`), 'annotations.jsonld'];
  expect(formats).toContain('timeline.timelinejs.json');
  expect(readable).toEqual(
    [
      ...formats,
      ...formats.map((file) => `articles/:slug/${file}`),
      ...['feed.json', 'rss.xml', 'atom.xml', 'corrections.xml', 'oembed/*', 'schemas/*'],
    ].map((path) => `/base/${path}`),
  );
});

test('only the paths that are given are kept out of other sites’ frames', () => {
  const text = serialiseHeaders('/', ["default-src 'self'"], ['', 'timeline/*']);
  const unframed = "\n  Content-Security-Policy: frame-ancestors 'self'\n";
  expect(text).toContain(`/${unframed}`);
  expect(text).toContain(`/timeline/*${unframed}`);
  expect(text.split('frame-ancestors')).toHaveLength(3);
});
