import { iconPath } from './app-icons.ts';
import type { Publication } from './publication.ts';

/**
 * The web app manifest. Its addresses are relative to its own, so that it holds under any base; only its id is read
 * against the origin (W3C Web Application Manifest, “process the id member”), and so is the whole path.
 */
export function serialiseManifest({ root, title, tagline, description, language }: Publication): string {
  const manifest = {
    name: `${title}: ${tagline}`,
    short_name: title,
    description,
    lang: language,
    dir: 'ltr',
    id: new URL(root).pathname,
    start_url: './',
    scope: './',
    display: 'browser',
    background_color: '#fdfdfb',
    theme_color: '#fdfdfb',
    icons: [
      { src: 'icon.svg', type: 'image/svg+xml', sizes: 'any', purpose: 'any' },
      ...([192, 512] as const).map((size) => ({
        src: iconPath(size).slice(1),
        type: 'image/png',
        sizes: `${size}x${size}`,
        purpose: 'maskable',
      })),
    ],
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
