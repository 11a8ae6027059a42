import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
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

/** Makes the folder a git repository with one commit. */
function commitAll(root: string): void {
  const git = (...words: readonly string[]): void => {
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], {
      cwd: root,
      stdio: 'ignore',
    });
  };
  git('init');
  git('add', '--all');
  git('commit', '--message', 'First', '--no-gpg-sign');
}

it('says what changed since a revision, and that the content has errors', async () => {
  const root = writeContent({ ...article, 'content/timeline.yaml': 'events: {}\n' });
  commitAll(root);
  writeFileSync(join(root, 'content/articles/b.md'), `${frontmatter}A dam broke in 2001.\n`);
  writeFileSync(join(root, 'content/articles/a.md'), 'In 2019 Kim met Putin in Vladivostok.\n');
  const { code, out, err } = await runCommand('timeline', ['--diff', 'HEAD'], { cwd: root });
  expect(out.split('\n\n').slice(0, 4)).toEqual([
    '### Timeline since HEAD',
    'The content has 1 error, so this is not what will be built; `npm run check` says what is wrong.',
    '**+1 event, −1 event**',
    '#### Added',
  ]);
  expect([code, err]).toEqual([0, '']);
});

it('says what changed since a revision of the repository that the project is a folder of', async () => {
  const above = writeContent({
    'news/content/articles/a.md': article['content/articles/a.md'],
    'README.md': 'News.\n',
  });
  commitAll(above);
  const root = join(above, 'news');
  writeFileSync(join(root, 'content/articles/b.md'), `${frontmatter}A dam broke in 2001.\n`);
  const { code, out, err } = await runCommand('timeline', ['--diff', 'HEAD'], { cwd: root });
  expect(out.split('\n\n').slice(0, 2)).toEqual(['### Timeline since HEAD', '**+1 event**']);
  expect([code, err]).toEqual([0, '']);
});

it('does one thing at a time', async () => {
  const { code, out, err } = await runCommand('timeline', ['--json', '--diff', 'HEAD'], { cwd: writeContent(article) });
  expect({ code, out, err }).toEqual({
    code: 2,
    out: '',
    err: 'Expected one of --json, --accept and --diff; found --json and --diff.\n',
  });
});
