/** Before the site tests: one build of the real site, served for all of them. */
import type { TestProject } from 'vitest/node';
import { buildSite } from './build-site.ts';
import { serveSite } from './serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Absolute path of the built site's folder. */
    dist: string;
    /** Where it is served, with a trailing slash. */
    address: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dist = await buildSite();
  const site = await serveSite(dist);
  project.provide('dist', dist);
  project.provide('address', site.address);
  return () => site.close();
}
