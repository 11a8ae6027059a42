import { buildTimeline } from '../pipeline/build-timeline.ts';
import type { Diagnostic, Timeline } from '../pipeline/types.ts';
import { byPlace } from './by-place.ts';
import { loadContent, type LoadOptions } from './load-content.ts';
import type { LoadedContent } from './types.ts';

export interface LoadedTimeline {
  readonly content: LoadedContent;
  readonly timeline: Timeline;
  /** What is wrong with the content, and what the pipeline has to say of it, in order of place. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads `content/` below `root` and everything that the pipeline makes of it. */
export async function loadTimeline(root: string, options: LoadOptions): Promise<LoadedTimeline> {
  const content = await loadContent(root, options);
  const timeline = buildTimeline(
    content.articles.map(({ slug, file, fields, tree, source }) => ({
      slug,
      file,
      title: fields.title,
      published: fields.published,
      tree,
      text: source,
    })),
    { entities: content.entities, decisions: content.decisions },
  );
  return { content, timeline, diagnostics: [...content.diagnostics, ...timeline.diagnostics].sort(byPlace) };
}
