/** Before the site tests: one build of the real site, served for all of them. */
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../src/commands/serve/serve-site.ts';
import { buildSite } from './build-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Absolute path of the built site's folder. */
    dist: string;
    /** Where it is served, with a trailing slash. */
    address: string;
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  const dist = await buildSite();
  const { address, server } = await serveSite(dist, '/', 0);
  project.provide('dist', dist);
  project.provide('address', address);
  return () => {
    server.close();
    server.closeAllConnections();
  };
}
