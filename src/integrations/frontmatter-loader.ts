import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { listFiles } from '../load/list-files.ts';
import { readFields } from '../load/read-fields.ts';
import type { MarkdownForm } from '../load/read-markdown-file.ts';

/**
 * Gives Astro's content store the frontmatter of a folder and nothing else: the texts are parsed once, elsewhere, and
 * a store that held them would take twice the memory. Files with faults are left out; they are reported elsewhere too.
 */
export function frontmatterLoader<Fields extends object>(folder: string, form: MarkdownForm<Fields>): Loader {
  const fill = async (context: LoaderContext): Promise<void> => {
    const { store } = context;
    const root = fileURLToPath(context.config.root);
    // Entries of files that are gone would otherwise stay.
    store.clear();
    for (const file of listFiles(root, folder).files) {
      const fields = readFields(root, file, form);
      if (fields === undefined) continue;
      const id = basename(file, '.md');
      const data = await context.parseData({ id, data: Object.fromEntries(Object.entries(fields)), filePath: file });
      store.set({ id, data, filePath: file, digest: context.generateDigest(data) });
    }
  };
  return {
    name: 'frontmatter-loader',
    load: async (context) => {
      await fill(context);
      context.watcher?.on('all', (_, path) => {
        if (path.replaceAll('\\', '/').includes(`/${folder}/`)) void fill(context);
      });
    },
  };
}
