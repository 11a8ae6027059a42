import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { writeHeaders } from '../../src/integrations/write-headers.ts';
import { writeContent } from '../load/write-content.ts';

const pageWith = (policy: string, before = ''): string =>
  `<!doctype html><html><head>${before}<meta http-equiv="content-security-policy" content="${policy}"></head></html>`;

/** What stands in `_headers` when a site of these pages is built. */
function headersOf(pages: Readonly<Record<string, string>>, base = '/'): string {
  const folder = writeContent(pages);
  const { hooks } = writeHeaders();
  const configure = hooks['astro:config:done'] as unknown as (options: object) => void;
  const finish = hooks['astro:build:done'] as unknown as (options: object) => void;
  configure({ config: { base } });
  finish({ dir: pathToFileURL(`${folder}/`) });
  return readFileSync(join(folder, '_headers'), 'utf8');
}

describe('the headers of a built site', () => {
  it('allow what the policy of any page allows, wherever in the page it stands', () => {
    const headers = headersOf({
      'index.html': pageWith('script-src &#39;sha256-a&#39;'),
      'articles/talks/index.html': pageWith("script-src 'sha256-b'", `<style>${'x'.repeat(20_000)}</style>`),
      'timeline.json': '{}',
    });
    expect(headers).toContain("  Content-Security-Policy: script-src 'sha256-a' 'sha256-b'\n");
  });

  it('let other sites frame the embeds and nothing else', () => {
    const page = pageWith("default-src 'self'");
    const headers = headersOf(
      { 'index.html': page, '404.html': page, 'articles/a/index.html': page, 'embed/a/index.html': page },
      '/news',
    );
    const framed = "  Content-Security-Policy: frame-ancestors 'self'";
    for (const path of ['/news/', '/news/404.html', '/news/articles/*']) {
      expect(headers).toContain(`\n${path}\n${framed}`);
    }
    expect(headers).not.toContain('/embed');
  });

  it('speak of frames where there are pages, and so once of each path', () => {
    const page = pageWith("default-src 'self'");
    const headers = headersOf({ 'index.html': page, 'about/index.html': page, '_astro/a.js': '', 'share/a.png': '' });
    const paths = headers.split('\n').filter((line) => line.startsWith('/'));
    expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
    expect(paths).toContain('/about/*');
    expect(paths).not.toContain('/share/*');
  });

  it('are not written for a page without a policy: the build fails', () => {
    const pages = { 'index.html': pageWith("default-src 'self'"), 'about/index.html': '<!doctype html>' };
    expect(() => headersOf(pages)).toThrow('about/index.html');
  });
});
