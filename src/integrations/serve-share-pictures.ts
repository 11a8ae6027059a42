import type { Plugin } from 'vite';
import { sharePictures } from '../feeds/share-pictures.ts';
import { loadTimeline } from '../load/load-timeline.ts';
import { today } from '../load/today.ts';
import { makeShareDrawer } from '../pictures/share-drawer.ts';
import { site } from '../site.ts';
import { picturedSite } from './pictured-site.ts';

/** Draws the picture of a name; nothing where no page has it. */
type Draw = (name: string) => Uint8Array | undefined;

/** Serves `/share/` in dev, where each picture is drawn when it is asked for, from the content as it then is. */
export function serveSharePictures(root: string, base: string): Plugin {
  const prefix = `${base.replace(/\/+$/u, '')}/share/`;
  let drawing: Promise<Draw> | undefined;
  return {
    name: 'serve-share-pictures',
    configureServer(server) {
      server.watcher.on('all', (_, path) => {
        if (path.includes('content')) drawing = undefined;
      });
      server.middlewares.use((request, response, next) => {
        const [path = ''] = (request.url ?? '').split('?', 1);
        if (!path.startsWith(prefix) || !path.endsWith('.png')) {
          next();
          return;
        }
        drawing ??= prepare(root);
        drawing
          .then((draw) => {
            const png = draw(decodeURI(path.slice(prefix.length, -'.png'.length)));
            response.statusCode = png === undefined ? 404 : 200;
            if (png !== undefined) response.setHeader('Content-Type', 'image/png');
            response.end(png);
          })
          .catch((error: unknown) => {
            drawing = undefined;
            next(error);
          });
      });
    },
  };
}

async function prepare(root: string): Promise<Draw> {
  const pictured = picturedSite(await loadTimeline(root, { includeDrafts: true, today: today() }));
  const pictures = new Map(sharePictures(pictured).map((picture) => [picture.name, picture]));
  const intervals = pictured.events.map(({ date }) => date.interval);
  const drawer = await makeShareDrawer(root, { site: site.title, intervals });
  return (name) => {
    const picture = pictures.get(name);
    return picture && drawer.draw(picture);
  };
}
