/**
 * Chromium from an npm package, so that the browser tests need no system package. Linux x64 only.
 * The package's own start-up is for one cloud provider: of it, only the inflating is used.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflate } from '@sparticuz/chromium';

export interface UnpackedChromium {
  readonly executablePath: string;
  /** What the process needs in its environment to find its libraries and its fonts. */
  readonly env: { readonly LD_LIBRARY_PATH: string; readonly FONTCONFIG_FILE: string };
}

const archives = ['chromium.br', 'swiftshader.tar.br', 'al2023.tar.br', 'fonts.tar.br'];

/** Without a list of its own, the browser may find no font on a bare machine, and draws no text at all. */
function fontsConf(folder: string): string {
  const families = ['serif', 'sans-serif', 'monospace', 'system-ui'];
  const aliases = families.map(
    (name) => `<alias><family>${name}</family><prefer><family>Open Sans</family></prefer></alias>`,
  );
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
<dir>${join(folder, 'fonts', 'fonts')}</dir>
<cachedir>${join(folder, 'font-cache')}</cachedir>
${aliases.join('\n')}
</fontconfig>
`;
}

/** `inflate` writes to the temporary folder, and takes whatever already lies there for its own. */
async function inflateInto(folder: string, bin: string): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await Promise.all(archives.map((name) => inflate(join(bin, name))));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/**
 * Fonts are found by whole paths, and this Chromium crashes at some pages where there are none: whoever has moved or copied
 * the project has the list written anew. Beside its place first, since another process may be reading it.
 */
async function nameFonts(folder: string): Promise<void> {
  const [place, text] = [join(folder, 'fonts.conf'), fontsConf(folder)];
  if ((await readFile(place, 'utf8').catch(() => '')) === text) return;
  const unfinished = `${place}.${process.pid}`;
  await writeFile(unfinished, text);
  await rename(unfinished, place);
}

/** Unpacks once a version, under `node_modules/.cache/chromium`; safe to call from several processes at a time. */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const root = dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))));
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const folder = resolve('node_modules', '.cache', 'chromium', version);
  if (!existsSync(folder)) {
    const unfinished = `${folder}.${process.pid}`;
    await mkdir(unfinished, { recursive: true });
    await inflateInto(unfinished, join(root, 'bin'));
    await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true }));
  }
  await nameFonts(folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}
