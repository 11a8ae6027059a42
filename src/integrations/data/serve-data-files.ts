import type { Plugin } from 'vite';
import type { Publication } from '../../feeds/publication.ts';
import { loadForEditors } from '../../load/load-for-editors.ts';
import { planDataFiles, planTimelineFiles, siteDataOf } from './plan-data-files.ts';
import { serveMade } from '../dev/serve-made.ts';

/** Where data files may be; whether there is one is known only when they are planned. */
const own = /^\/(?:articles\/[^/]+\/)?(?:timeline\.[\w.]+|annotations\.jsonld)$|^\/oembed\/timeline\/[^/]+\.json$/u;

/** Serves the data files in dev, where each is made when it is asked for. */
export function serveDataFiles(root: string, base: string, publication: Publication): Plugin {
  return serveMade('serve-data-files', { root, base }, own, async () => {
    const loaded = await loadForEditors(root);
    const site = siteDataOf(loaded);
    const planned = [...planDataFiles(site, publication), ...planTimelineFiles(site, publication)];
    const files = new Map(planned.map((one) => [`/${one.file}`, one]));
    return (path) => files.get(path)?.make();
  });
}
