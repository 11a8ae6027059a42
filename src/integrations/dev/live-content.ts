import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ErrorPayload, Plugin, ViteDevServer } from 'vite';
import { loadForEditors } from '../../load/load-for-editors.ts';
import { formatDiagnostics } from '../../load/report/format-diagnostics.ts';
import { isError } from '../../load/text/has-errors.ts';
import type { Diagnostic } from '../../pipeline/types.ts';
import { isContent } from './is-content.ts';

/** In dev: a change in `content/` shows at once on every page, and what is wrong with it shows in the overlay. */
export function liveContent(): AstroIntegration {
  return {
    name: 'live-content',
    hooks: {
      'astro:config:setup': ({ command, updateConfig, config }) => {
        if (command === 'dev') updateConfig({ vite: { plugins: [watchContent(fileURLToPath(config.root))] } });
      },
    },
  };
}

function watchContent(root: string): Plugin {
  return {
    name: 'watch-content',
    configureServer(server) {
      let pending: NodeJS.Timeout | undefined;
      // A disk that fails for once is no reason to end the server.
      const report = (error: unknown): void => {
        server.config.logger.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
      };
      server.watcher.add(join(root, 'content'));
      server.watcher.on('all', (_, path) => {
        if (!isContent(root, path)) return;
        clearTimeout(pending);
        // An editor that saves several files, or one in several steps, gets one reload.
        pending = setTimeout(() => {
          refresh(server, root).catch(report);
        }, 50);
      });
      // A page that has just been reloaded has lost its overlay.
      server.ws.on('connection', () => {
        showErrors(server, root).catch(report);
      });
    },
  };
}

/** The module that keeps the content between requests. */
const keeper = join('src', 'queries', 'site', 'get-site.ts');

/** Forgets what is kept of the content, with every module that is built on it, and reloads the browser. */
async function refresh(server: ViteDevServer, root: string): Promise<void> {
  for (const environment of Object.values(server.environments)) {
    const { moduleGraph } = environment;
    for (const module of moduleGraph.getModulesByFile(join(root, keeper)) ?? []) moduleGraph.invalidateModule(module);
  }
  server.ws.send({ type: 'full-reload' });
  const text = await showErrors(server, root);
  if (text !== undefined) server.config.logger.error(`\n${text}\n`);
}

/** The errors as text, where there are some. */
async function showErrors(server: ViteDevServer, root: string): Promise<string | undefined> {
  const { diagnostics } = await loadForEditors(root);
  const errors = diagnostics.filter(isError);
  const [first] = errors;
  if (first === undefined) return undefined;
  const text = formatDiagnostics(root, errors);
  server.ws.send({ type: 'error', err: overlayError(root, first, text) });
  return text;
}

function overlayError(root: string, { file, line, column }: Diagnostic, text: string): ErrorPayload['err'] {
  return {
    message: text,
    stack: '',
    plugin: 'content',
    id: join(root, file),
    loc: { file: join(root, file), line, column },
  };
}
