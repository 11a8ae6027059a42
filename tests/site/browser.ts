import { chromium } from 'playwright-core';
import type { Browser, LaunchOptions } from 'playwright-core';
import { unpackChromium } from './unpack-chromium.ts';

/** The package's own list of arguments has --single-process, with which a second context crashes the browser. */
const optionsWith = (args: readonly string[]): LaunchOptions => ({ args: ['--no-sandbox', ...args] });

/** Where the npm package has no binary: what the person has installed, in the order that Playwright would look. */
async function launchInstalled(options: LaunchOptions): Promise<Browser> {
  const tried: string[] = [];
  for (const channel of ['chrome', 'chromium', 'msedge']) {
    try {
      return await chromium.launch({ ...options, channel });
    } catch (error) {
      tried.push(`${channel}: ${String(error).split('\n')[0] ?? ''}`);
    }
  }
  throw new Error(
    `No browser for the site tests on ${process.platform} ${process.arch}. Install Chrome, or run ` +
      `"npx playwright-core install chromium".\n${tried.join('\n')}`,
  );
}

/** A headless Chromium, with further arguments for it. Needs nothing but node_modules on Linux x64; close it when done. */
export async function launchBrowser(args: readonly string[] = []): Promise<Browser> {
  const options = optionsWith(args);
  if (process.platform !== 'linux' || process.arch !== 'x64') return launchInstalled(options);
  const { executablePath, env } = await unpackChromium();
  return chromium.launch({ ...options, executablePath, env: { ...process.env, ...env } });
}
