import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runCommand, type CommandResult } from '../commands/run-command.ts';

/** A copy of the project, so that its files can be broken. */
let root = '';
/** One value for every byte below `dist/`. */
let good = '';

const article = 'content/articles/kim-putin-meeting-in-russia.md';
const parts = ['astro.config.ts', 'content', 'package.json', 'package-lock.json', 'public', 'src', 'tsconfig.json'];

function hashOutput(): string {
  const hash = createHash('sha256');
  const entries = readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.sort()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

function build(env: Readonly<Record<string, string>> = {}): Promise<CommandResult> {
  return runCommand('build', [], { cwd: root, project: root, env });
}

function replaceIn(file: string, found: string | RegExp, replacement: string): void {
  const text = readFileSync(join(root, file), 'utf8');
  const changed = text.replace(found, () => replacement);
  if (changed === text) throw new Error(`Expected ${String(found)} in ${file}.`);
  writeFileSync(join(root, file), changed);
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'tumen build '));
  for (const part of parts) cpSync(resolve(part), join(root, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  const { code, err } = await build();
  if (code !== 0) throw new Error(`The build that was to succeed did not:\n${err}`);
  good = hashOutput();
}, 120_000);

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

beforeEach(() => {
  for (const part of ['content', 'src']) {
    rmSync(join(root, part), { recursive: true });
    cpSync(resolve(part), join(root, part), { recursive: true });
  }
});

/** What holds however a build fails. */
function expectOldOutput(): void {
  expect(hashOutput()).toBe(good);
  const left = existsSync(join(root, '.cache')) ? readdirSync(join(root, '.cache')) : [];
  expect(left.filter((name) => name.startsWith('tumen-'))).toEqual([]);
}

describe('a build that fails leaves the last one as it is', () => {
  it('for wrong content, before anything is built', async () => {
    replaceIn(article, /^published:.*$/mu, 'published: 5 September 2023');
    const { code, err } = await build();
    expect(code).toBe(1);
    expect(err).toContain(
      `${article}:4:12  error  wrong-field
  4 | published: 5 September 2023
    |            ^
  Expected \`published\` to be a calendar date, YYYY-MM-DD; found “5 September 2023”.
  Write \`published: 2023-09-05\`.
`,
    );
    expect(err).toContain('Nothing was built; the last build stays as it is.');
    expectOldOutput();
  });

  it('for a Markdown plugin that throws while a page is rendered', async () => {
    replaceIn(
      'src/markdown/render-markdown.ts',
      '.use(rehypeSanitize, schema)',
      ".use(() => () => { throw new Error('a plugin failed'); })",
    );
    const { code, err } = await build();
    expect(code).toBe(1);
    expect(err).toContain(`${article}:1:1  error  plugin-failed`);
    expect(err).toContain('Expected the Markdown to be read; a plugin stopped with “a plugin failed”.');
    expectOldOutput();
  }, 60_000);

  it('for a Markdown plugin that throws while a file is parsed', async () => {
    replaceIn(
      'src/markdown/parse-markdown.ts',
      'const tree = parserFor(source).parse(source);',
      "throw new Error('a plugin failed');",
    );
    const { code, err } = await build();
    expect(code).toBe(1);
    expect(err).toContain(`${article}:1:1  error  plugin-failed`);
    expect(err).toContain('Expected the Markdown to be read; a plugin stopped with “a plugin failed”.');
    expectOldOutput();
  });

  it('for a picture that cannot be drawn', async () => {
    replaceIn(
      'src/pictures/encode-png.ts',
      'const header = ',
      "if (width > 0) throw new Error('no ink');\n  const header = ",
    );
    const { code, err } = await build();
    expect(code).toBe(1);
    expect(err).toContain('The pictures of shared links could not be made: no ink');
    expectOldOutput();
  }, 60_000);

  it('for a Pagefind whose process dies over an article that has changed', async () => {
    replaceIn(article, /^description:.*$/mu, 'description: Another one.');
    const program = join(root, 'pagefind.sh');
    writeFileSync(program, '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    const { code, err } = await build({ PAGEFIND_BINARY_PATH: program });
    expect(code).toBe(1);
    expect(err).toContain('Pagefind could not begin: ');
    expectOldOutput();
  }, 60_000);

  it.each([
    ['an interruption', 'SIGINT', 130],
    ['a terminal that closes', 'SIGHUP', 129],
  ] as const)(
    'for %s',
    async (_, stopWith, expected) => {
      const options = { cwd: root, project: root, stopAfter: 'Building the pages', stopWith };
      const { code, err } = await runCommand('build', [], options);
      expect(code).toBe(expected);
      expect(err).toContain('Interrupted; the last build stays as it is.');
      expectOldOutput();
    },
    60_000,
  );
});
