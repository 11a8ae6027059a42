import { spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { npmEnvironment } from '../commands/run-command.ts';

let root = '';
let address = '';
let server: ChildProcess;
let log = '';

const third = 'content/articles/third.md';
const text = `---
title: Where did the envoys meet?
description: In Seoul.
published: 2025-03-05
authors: [Jane Doe]
image: { src: /icon.svg, alt: A river at dusk, credit: Jane Doe }
draft: true
---

In 2021 the envoys of Norway and Chile met in Seoul.
`;

async function get(path: string): Promise<string> {
  return (await fetch(address + path)).text();
}

/** Waits until a page says something, for as long as an editor would. */
async function until(path: string, holds: (page: string) => boolean): Promise<void> {
  const look = async (): Promise<string> => {
    const page = await get(path);
    return holds(page) ? 'as expected' : page;
  };
  await expect.poll(look, { timeout: 10_000, interval: 100 }).toBe('as expected');
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'tumen dev '));
  for (const part of [
    'astro.config.ts',
    'content',
    'package.json',
    'package-lock.json',
    'public',
    'src',
    'tsconfig.json',
  ]) {
    cpSync(resolve(part), join(root, part), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  const program = join(root, 'src', 'commands', 'dev.ts');
  server = spawn('node', [program, '--port', '0'], { cwd: root, env: npmEnvironment() });
  address = await new Promise((fulfil) => {
    const hear = (part: Buffer): void => {
      log += part.toString();
      const [printed] = /http:\/\/localhost:\d+/u.exec(log) ?? [];
      if (printed !== undefined) fulfil(printed);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
  });
  await get('/');
}, 60_000);

afterAll(() => {
  server.kill();
  rmSync(root, { recursive: true, force: true });
});

describe('a page that is being written, in dev', () => {
  it('shows on every page as soon as its file is there, draft or not', async () => {
    writeFileSync(join(root, third), text);
    await until('/', (page) => page.includes('Where did the envoys meet?'));
    await until('/articles/third/', (page) => page.includes('Norway and Chile'));
    await until('/timeline/', (page) => page.includes('met in Seoul'));
    await until('/desk/', (page) => page.includes('content/articles/third.md'));
  });

  it('shows its picture with what it shows and who took it', async () => {
    await until('/articles/third/', (page) => /<img src="\/icon\.svg" alt="A river at dusk"[^>]*>/u.test(page));
    await until('/articles/third/', (page) => /<figcaption[^>]*>Jane Doe<\/figcaption>/u.test(page));
  });

  it('says nothing of sources where it has none', async () => {
    const page = await get('/articles/third/');
    expect(page).toContain('Norway and Chile');
    expect(page).not.toMatch(/Based on reporting by|page:sources/u);
  });

  it('has the picture of its shared link, with its title as it is now', async () => {
    const draw = async (): Promise<string> => get('/share/articles/third.png');
    const before = await draw();
    expect(before).toContain('PNG');
    writeFileSync(join(root, third), text.replace('Where did', 'When did'));
    await expect.poll(draw, { timeout: 10_000, interval: 100 }).not.toBe(before);
    writeFileSync(join(root, third), text);
    await expect.poll(draw, { timeout: 10_000, interval: 100 }).toBe(before);
    expect((await fetch(`${address}/share/articles/none.png`)).status).toBe(404);
  });

  it('is in the data files, which stand where the build puts them', async () => {
    const data = async (file: string): Promise<string> => {
      const response = await fetch(`${address}/${file}`);
      return `${String(response.status)} ${response.headers.get('content-type') ?? ''}\n${await response.text()}`;
    };
    expect(await data('timeline.json')).toMatch(/^200 application\/json[^]*met in Seoul/u);
    expect(await data('timeline.csv')).toMatch(/^200 text\/csv[^]*met in Seoul/u);
    expect(await data('timeline.ics')).toMatch(/^200 text\/calendar[^]*BEGIN:VCALENDAR/u);
    // A year is no day for a calendar, and a calendar without a day is none.
    expect(await data('articles/third/timeline.ics')).toMatch(/^404 /u);
    expect(await data('articles/third/annotations.jsonld')).toMatch(/^200 application\/ld\+json[^]*met in Seoul/u);
    expect(await data('timeline.xls')).toMatch(/^404 /u);
    expect(await data('articles/none/timeline.json')).toMatch(/^404 /u);
    const { events } = JSON.parse(await get('/timeline.json')) as {
      events: readonly { id: string; headline: string }[];
    };
    const event = events.find(({ headline }) => headline.includes('Seoul'));
    expect(await data(`oembed/timeline/${event?.id ?? ''}.json`)).toMatch(/^200 application\/json[^]*Seoul/u);
  });

  it('is found by the search', async () => {
    const [first] = JSON.parse(await get('/pagefind/parts.json')) as [string];
    const file = `/pagefind/${first}pagefind-entry.json`;
    const entry = JSON.parse(await get(file)) as { languages: { en: { page_count: number } } };
    const before = entry.languages.en.page_count;
    appendFileSync(join(root, third), '\nIn 2022 the envoys of Peru met in Busan.\n');
    await until(file, (found) => {
      const { languages } = JSON.parse(found) as { languages: { en: { page_count: number } } };
      return languages.en.page_count === before + 1;
    });
    await until('/search/words.json', (words) => words.includes('"Busan"'));
  });

  it('changes when its file, or entities.yaml, changes', async () => {
    writeFileSync(join(root, third), text.replace('Where did', 'When did'));
    await until('/articles/third/', (page) => page.includes('When did the envoys meet?'));
    await until('/desk/', (page) => page.includes('id: norway'));
    appendFileSync(join(root, 'content/entities.yaml'), '\n- { id: norway, name: Norway, kind: place }\n');
    await until('/desk/', (page) => !page.includes('id: norway'));
  });

  it('shows what is wrong with it in the terminal and on the desk, and the rest of the site goes on', async () => {
    writeFileSync(join(root, third), text.replace('2025-03-05', '5 March 2025'));
    const message = 'Expected `published` to be a calendar date, YYYY-MM-DD; found “5 March 2025”.';
    await until('/desk/', (page) => page.includes(message));
    await expect.poll(() => log).toContain(message);
    expect((await fetch(`${address}/timeline/`)).status).toBe(200);
  });

  it('goes when its file goes', async () => {
    rmSync(join(root, third));
    await until('/', (page) => !page.includes('When did the envoys meet?'));
    expect((await fetch(`${address}/articles/third/`)).status).toBe(404);
    expect(readFileSync(join(root, 'content/timeline.yaml'), 'utf8')).toBe(
      readFileSync(resolve('content/timeline.yaml'), 'utf8'),
    );
  });
});
