import { readFileSync, readdirSync } from 'node:fs';
import { getFileInfo } from 'prettier';
import { describe, expect, test } from 'vitest';

const documents = ['README.md', 'CONTRIBUTING.md'].map((path) => readFileSync(path, 'utf8'));
const scripts = Object.keys((JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts);

/** What a document names in backticks, but for the blocks of code. */
const named = documents.flatMap((text) =>
  [...text.replace(/^```[^]*?^```/gmu, '').matchAll(/`([^`\s]+)`/gu)].map(([, name = '']) => name),
);

const files = ['.ci', '.config', '.github', 'content', 'src', 'tests']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `/${folder}/${path}`))
  .concat(readdirSync('.').map((path) => `/${path}`));

describe('README and CONTRIBUTING', () => {
  test('name only source files that there are', () => {
    const sources = named.filter((name) => /^[\w./-]+\w\.(?:astro|md|ts|ya?ml)$/u.test(name));
    expect(sources.length).toBeGreaterThan(20);
    expect(sources.filter((name) => !files.some((path) => path.endsWith(`/${name}`)))).toEqual([]);
  });

  test('name only commands that there are', () => {
    const called = documents.flatMap((text) =>
      [...text.matchAll(/npm run (?:-s )?([\w:]+)/gu)].map(([, name]) => name),
    );
    expect(called.length).toBeGreaterThan(20);
    expect(called.filter((name) => !scripts.includes(name ?? ''))).toEqual([]);
  });
});

test.each(['content/articles/a.md', 'content/pages/about.md', 'content/entities.yaml', 'content/timeline.yaml'])(
  'no check of style refuses what editors, or a command, write into %s',
  async (path) => {
    expect((await getFileInfo(path, { ignorePath: '.prettierignore' })).ignored).toBe(true);
  },
);
