import { mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultOfTarget } from '../../../src/commands/build/check-target.ts';
import { writeContent } from '../../load/write-content.ts';
import { runCommand } from '../run-command.ts';

const built = { 'index.html': '', 'timeline.json': '{}', 'pagefind/parts.json': '' };

function project(): string {
  const earlier = Object.entries(built).map(([name, text]) => [`dist/${name}`, text] as const);
  return writeContent({
    'content/articles/a.md': 'mine',
    'src/site.ts': '',
    'node_modules/.cache/x/a': '',
    'node_modules/yaml/a': '',
    'notes/a.md': 'mine',
    'notes/index.html': 'mine',
    'a-file': 'mine',
    ...Object.fromEntries(earlier),
  });
}

describe('faultOfTarget', () => {
  it.each(['dist', 'new', 'new/below/new', '.cache/site', 'node_modules/.cache/site-tests/1a', '..new'])(
    'lets a build go into %s',
    (out) => {
      const root = project();
      expect(faultOfTarget(root, resolve(root, out))).toBeUndefined();
    },
  );

  it('lets a build go into an empty folder, and into a new one elsewhere', () => {
    const [root, elsewhere] = [project(), writeContent({})];
    expect(faultOfTarget(root, elsewhere)).toBeUndefined();
    expect(faultOfTarget(root, join(elsewhere, 'site'))).toBeUndefined();
  });

  it.each([
    ['.', 'which holds the whole project'],
    ['..', 'which holds the whole project'],
    ['/', 'which holds the whole project'],
    ['content', 'where `content` of the project is'],
    ['content/', 'where `content` of the project is'],
    ['content/site', 'where `content` of the project is'],
    ['src/pages', 'where `src` of the project is'],
    ['public', 'where `public` of the project is'],
    ['.git/hooks', 'where `.git` of the project is'],
    ['node_modules/yaml', 'where `node_modules` of the project is'],
    ['node_modules/.cache', 'where `node_modules` of the project is'],
    ['.cache', 'where `.cache` of the project is'],
    ['notes', 'which holds something else'],
    ['a-file', 'which is a file'],
  ])('keeps a build out of %s', (out, found) => {
    const root = project();
    const target = resolve(root, out);
    expect(faultOfTarget(root, target)).toBe(
      `Expected to build into a folder that is new, empty or an earlier build; found ${target}, ${found}.
  Nothing was built or deleted. Write \`npm run build\` for \`dist/\`, or \`--out\` with the name of a new folder.`,
    );
  });

  it('keeps a build out of sources that hold all the signs of one', () => {
    const root = writeContent(Object.fromEntries(Object.keys(built).map((name) => [`public/${name}`, ''])));
    expect(faultOfTarget(root, join(root, 'public'))).toContain('where `public` of the project is');
  });

  it('follows links, so that no other name of the sources deceives it', () => {
    const root = project();
    symlinkSync(join(root, 'content'), join(root, 'output'));
    expect(faultOfTarget(root, join(root, 'output'))).toContain('where `content` of the project is');
    expect(faultOfTarget(root, join(root, 'output/site'))).toContain('where `content` of the project is');
  });

  // Linux has a second file system here wherever shared memory can be had.
  it.runIf(otherDisk() !== undefined)('keeps a build on the disk of the project', () => {
    const elsewhere = otherDisk() ?? '';
    const place = mkdtempSync(join(elsewhere, 'tumen-'));
    const out = join(place, 'site');
    const fault = faultOfTarget(project(), out);
    rmSync(place, { recursive: true });
    expect(fault).toBe(
      `Expected to build on the disk of the project, where Astro bundles the pages; found ${out} on another.
  Nothing was built. Write \`npm run build && cp -r dist ${out}\`.`,
    );
  });
});

function otherDisk(): string | undefined {
  const here = statSync(tmpdir()).dev;
  return ['/dev/shm'].find((folder) => (statSync(folder, { throwIfNoEntry: false })?.dev ?? here) !== here);
}

it('npm run build refuses to replace the articles, before it reads or writes anything', async () => {
  const root = project();
  const { code, out, err } = await runCommand('build', ['--out', 'content'], { cwd: root });
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain('where `content` of the project is');
  expect(readFileSync(join(root, 'content/articles/a.md'), 'utf8')).toBe('mine');
});
