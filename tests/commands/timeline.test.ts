import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { frontmatter, writeContent } from '../load/write-content.ts';
import { runCommand } from './run-command.ts';

const article = { 'content/articles/a.md': `${frontmatter}In 2019 Kim met Putin in Vladivostok.\n` };

it('records the ids of events, and says which are new', async () => {
  const root = writeContent({ ...article, 'content/timeline.yaml': 'events: {}\n' });
  const { code, out } = await runCommand('timeline', ['--accept'], { cwd: root });
  const [, id = ''] = /^Recorded 1 new id in content\/timeline\.yaml\.\n {2}(2019-\S+)\n$/u.exec(out) ?? [];
  expect(code).toBe(0);
  expect(readFileSync(join(root, 'content/timeline.yaml'), 'utf8')).toBe(`events:\n  ${id}: { dated: "2019" }\n`);
});

it.each([
  [
    'a file to record ids in',
    ['--accept'],
    'Expected `content/timeline.yaml`; found no such file.\n  Write one with the line `events: {}`.\n',
  ],
  [
    'a revision to compare with',
    ['--diff', 'nosuchrev'],
    'Expected a revision that git knows, with a folder `content/`; found “nosuchrev”.\n  Write a branch, a tag or a commit: `--diff main`.\n',
  ],
  [
    'a revision that is no option',
    ['--diff=--all'],
    'Expected a revision that git knows, with a folder `content/`; found “--all”.\n  Write a branch, a tag or a commit: `--diff main`.\n',
  ],
])('asks for %s where it has none', async (_, args, message) => {
  const { code, out, err } = await runCommand('timeline', args, { cwd: writeContent(article) });
  expect({ code, out, err }).toEqual({ code: 2, out: '', err: message });
});
