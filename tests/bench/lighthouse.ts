/**
 * Lighthouse on the front page, an article and the timeline of a built site: `npm run lighthouse`, after a build. Fails
 * where accessibility, best practices or search engines score less than 100; the performance score swings with the
 * machine, so it is printed, and the site tests hold the bytes, requests and shifts that it is made of.
 */
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import lighthouse from 'lighthouse';
import { serveSite } from '../../src/commands/serve/serve-site.ts';
import { launchBrowser } from '../site/browser.ts';

const pages = ['', 'articles/putin-visit-to-north-korea/', 'timeline/'];
const gated = ['accessibility', 'best-practices', 'seo'];

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const port = await freePort();
const site = await serveSite(process.argv[2] ?? 'dist', '/', 0);
const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
for (const path of pages) {
  const result = await lighthouse(`${site.address}${path}`, { port, output: 'json', logLevel: 'error' });
  if (result === undefined) throw new Error(`Lighthouse has no result for /${path}.`);
  const { categories, audits } = result.lhr;
  const scores = Object.values(categories).map(({ id, score }) => ({ id, score: Math.round((score ?? 0) * 100) }));
  process.stdout.write(`/${path}: ${scores.map(({ id, score }) => `${id} ${score}`).join(', ')}\n`);
  for (const { id, score } of scores) {
    if (score === 100) continue;
    if (gated.includes(id)) process.exitCode = 1;
    const failed = (categories[id]?.auditRefs ?? []).filter(
      (ref) => ref.weight > 0 && (audits[ref.id]?.score ?? 1) < 1,
    );
    process.stdout.write(
      `  ${id}: ${failed.map((ref) => `${ref.id} ${audits[ref.id]?.displayValue ?? ''}`).join('; ')}\n`,
    );
  }
}
await browser.close();
site.server.close();
site.server.closeAllConnections();
