import { escapeHtml } from './escape-html.ts';
import { addressOf, type Publication } from './publication.ts';

/** What an embed shows, and where it stands in the site. */
export interface Embedding {
  readonly title: string;
  /** Path of the embed, with a slash at both ends. */
  readonly path: string;
  /** Pixels. */
  readonly height: number;
}

/** Narrow enough for the column of a blog, wide enough for a headline. */
const width = 560;

type OEmbed = Readonly<Record<string, string | number>> & { readonly html: string };

/** The oEmbed answer for an embed, of the type `rich`: https://oembed.com/, 2.3.4.4. */
export function makeOEmbed({ title, path, height }: Embedding, publication: Publication): OEmbed {
  const address = addressOf(publication, path);
  const attributes = `src="${escapeHtml(address)}" width="${width}" height="${height}" title="${escapeHtml(title)}"`;
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: publication.title,
    provider_url: publication.root,
    width,
    height,
    html: `<iframe ${attributes} loading="lazy"></iframe>`,
  };
}
