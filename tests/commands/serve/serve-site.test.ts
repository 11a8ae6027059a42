import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { serveSite, type ServedSite } from '../../../src/commands/serve/serve-site.ts';
import { writeContent } from '../../load/write-content.ts';

const files = {
  'site/index.html': 'home',
  'site/404.html': 'nothing here',
  'site/timeline/index.html': 'timeline',
  'site/feed.json': '{}',
  'site/timeline.ics': 'BEGIN:VCALENDAR',
  'secret.txt': 'secret',
};

async function serve(base = '/', port = 0): Promise<ServedSite> {
  const site = await serveSite(join(writeContent(files), 'site'), base, port);
  onTestFinished(() => {
    site.server.close();
    site.server.closeAllConnections();
  });
  return site;
}

describe('serveSite', () => {
  it.each([
    ['', 200, 'text/html', 'home'],
    ['timeline/', 200, 'text/html', 'timeline'],
    ['feed.json?x=1', 200, 'application/json', '{}'],
    ['timeline.ics', 200, 'text/calendar', 'BEGIN:VCALENDAR'],
    ['nothing/', 404, 'text/html', 'nothing here'],
    ['..%2fsecret.txt', 404, 'text/html', 'nothing here'],
    ['%', 404, 'text/html', 'nothing here'],
  ])('answers “%s” as a static host does', async (path, status, type, text) => {
    const { address } = await serve();
    const response = await fetch(address + path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain(type);
    expect(await response.text()).toBe(text);
  });

  it('serves below a base, and nothing above it', async () => {
    const { address } = await serve('/news/');
    expect(address).toMatch(/^http:\/\/localhost:\d+\/news\/$/u);
    expect(await (await fetch(`${address}timeline/`)).text()).toBe('timeline');
    expect((await fetch(new URL('/timeline/', address))).status).toBe(404);
    expect((await fetch(address.slice(0, -1))).url).toBe(address);
    expect((await fetch(`${address.slice(0, -1)}?q=a`)).url).toBe(`${address}?q=a`);
  });

  it('takes the next port where the one it wants is taken', async () => {
    const first = await serve();
    const port = Number(new URL(first.address).port);
    const second = await serve('/', port);
    expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
  });

  it('says which ports it tried where all are taken, and nothing else', async () => {
    const warnings: Error[] = [];
    const warn = (warning: Error): void => void warnings.push(warning);
    process.on('warning', warn);
    onTestFinished(() => void process.off('warning', warn));
    const first = await serve();
    const port = Number(new URL(first.address).port);
    for (let more = 0; more < 20; more += 1) await serve('/', port);
    await expect(serve('/', port)).rejects.toThrow(
      `Expected a free port from ${String(port)} to ${String(port + 20)}; all of them are taken.\n  Write another, such as \`-- --port 5000\`.`,
    );
    expect(warnings).toEqual([]);
  });

  it('says what to do where no site was built', async () => {
    await expect(serveSite(join(writeContent(files), 'missing'), '/', 0)).rejects.toThrow('Run `npm run build`.');
  });
});
