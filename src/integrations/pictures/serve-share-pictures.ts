import type { Plugin } from 'vite';
import { loadForEditors } from '../../load/load-for-editors.ts';
import { makeShareDrawer } from '../../pictures/share-drawer.ts';
import { sharePictures } from '../../pictures/share-pictures.ts';
import { site } from '../../site.ts';
import { serveMade, type Answer } from '../dev/serve-made.ts';
import { picturedSite } from './pictured-site.ts';

/** Serves `/share/` in dev, where each picture is drawn when it is asked for. */
export function serveSharePictures(root: string, base: string): Plugin {
  return serveMade('serve-share-pictures', { root, base }, /^\/share\/.*\.png$/u, () => prepare(root));
}

async function prepare(root: string): Promise<Answer> {
  const pictured = picturedSite(await loadForEditors(root));
  const pictures = new Map(sharePictures(pictured).map((picture) => [`/share/${picture.name}.png`, picture]));
  const intervals = pictured.events.map(({ date }) => date.interval);
  const drawer = await makeShareDrawer(root, { site: site.title, intervals });
  return (path) => {
    const picture = pictures.get(path);
    return picture && drawer.draw(picture);
  };
}
