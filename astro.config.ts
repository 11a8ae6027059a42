import { defineConfig } from 'astro/config';
import { dataFiles } from './src/integrations/data/data-files.ts';
import { desk } from './src/integrations/dev/desk.ts';
import { drawSharePictures } from './src/integrations/pictures/draw-share-pictures.ts';
import { liveContent } from './src/integrations/dev/live-content.ts';
import { takeOver } from './src/integrations/reuse/take-over.ts';
import { search } from './src/integrations/search/search.ts';
import { readSiteAddress } from './src/integrations/site-address.ts';
import { threadTurn } from './src/integrations/threads/thread-turn.ts';
import { writeHeaders } from './src/integrations/write-headers.ts';

// Pagefind needs much memory, and of a rebuild the most time; the files of the whole timeline need much memory too.
const first = threadTurn();
const second = threadTurn(first);

const { url, base } = readSiteAddress(process.env);

export default defineConfig({
  site: url,
  base,
  trailingSlash: 'always',
  // 'jsx' eats the line breaks between inline elements and glues their words together.
  compressHTML: true,
  // The other pages are rendered while the system writes one.
  build: { concurrency: 16 },
  devToolbar: { enabled: false },
  // Articles are rendered by src/markdown; Astro's own highlighter would need inline styles.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      // Pagefind searches in WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  integrations: [
    liveContent(),
    takeOver(),
    search(first),
    dataFiles(first, second),
    drawSharePictures(second),
    writeHeaders(),
    desk(),
  ],
});
