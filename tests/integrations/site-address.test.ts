import { describe, expect, it } from 'vitest';
import { readSiteAddress } from '../../src/integrations/site-address.ts';
import { site } from '../../src/site.ts';
import { runCommand } from '../commands/run-command.ts';
import { writeContent } from '../load/write-content.ts';

describe('readSiteAddress', () => {
  it.each([
    [{}, site.url, '/'],
    [{ SITE_URL: '', SITE_BASE: '' }, site.url, '/'],
    [{ SITE_URL: 'https://news.example', SITE_BASE: '/' }, 'https://news.example', '/'],
    [{ SITE_URL: 'http://localhost:8080/', SITE_BASE: '/some/base/' }, 'http://localhost:8080/', '/some/base/'],
    [{ SITE_BASE: '/some/base' }, site.url, '/some/base'],
    [{ SITE_BASE: 'news.v2' }, site.url, 'news.v2'],
  ])('reads %j', (env, url, base) => {
    expect(readSiteAddress(env)).toEqual({ url, base });
  });

  it.each([
    'news.example',
    'localhost:4321',
    'ftp://news.example',
    'https://',
    'https://[bad',
    'https://news.example/some/base',
    'https://news.example/?a',
    'https://me@news.example',
  ])('names SITE_URL where it is %s', (SITE_URL) => {
    expect(() => readSiteAddress({ SITE_URL })).toThrow(
      `Expected SITE_URL to be the origin of the site; found “${SITE_URL}”.\n  Write a scheme and a host, \`SITE_URL=https://news.example\``,
    );
  });

  it.each(['../x', '/a/../b', './', '//news.example/', '/a//b', '/a?b', '/a#b', '/a b', 'https://news.example'])(
    'names SITE_BASE where it is %s',
    (SITE_BASE) => {
      expect(() => readSiteAddress({ SITE_BASE })).toThrow(
        `Expected SITE_BASE to be a path below the origin; found “${SITE_BASE}”.\n  Write \`SITE_BASE=/some/base/\``,
      );
    },
  );
});

it.each([
  ['build', { SITE_URL: 'news.example' }, 'Expected SITE_URL to be'],
  ['build', { SITE_BASE: '../x' }, 'Expected SITE_BASE to be'],
  ['preview', { SITE_BASE: '../x' }, 'Expected SITE_BASE to be'],
])('npm run %s with %j says so and does nothing', async (name, env, message) => {
  const { code, out, err } = await runCommand(name, [], { cwd: writeContent({}), env });
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err.startsWith(message)).toBe(true);
});
