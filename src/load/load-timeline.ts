import { joinArticles } from '../pipeline/join-articles.ts';
import type { Diagnostic, Timeline } from '../pipeline/types.ts';
import { checkEventLinks } from './addresses/check-event-links.ts';
import { byPlace } from './report/by-place.ts';
import { loadContent, type LoadOptions } from './load-content.ts';
import { placeDiagnostics } from './report/place-diagnostics.ts';
import { endStage } from '../machine/stages.ts';
import { hasErrors } from './text/has-errors.ts';
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
  endStage('content and extraction');
  const incomplete = !tellsAll(content);
  const timeline = joinArticles(
    content.articles.map(({ read }) => read),
    { entities: content.entities, decisions: content.decisions, incomplete },
  );
  endStage('merging');
  // A malformed override is known to both; what the check of its file says of it is the more exact.
  const malformed = new Set(content.diagnostics.filter(({ code }) => code === 'malformed-override').map(placeOf));
  const read = [...placeDiagnostics(timeline, content), ...ofUnbuilt(content)].filter(
    (one) => !ofOverrides.has(one.code) || !malformed.has(placeOf(one)),
  );
  const links = incomplete ? [] : checkEventLinks(root, content, timeline);
  return { content, timeline, diagnostics: [...content.diagnostics, ...read, ...links].sort(byPlace) };
}

/** What the pipeline says of overrides. */
const ofOverrides: ReadonlySet<string> = new Set([
  'bad-override',
  'unneeded-override',
  'override-matches-nothing',
  'override-on-several',
]);

/** Whether every event that the articles tell is on the timeline. A date that is left open keeps its event off it. */
function tellsAll({ isComplete, articles }: LoadedContent): boolean {
  return isComplete && !articles.some(({ read }) => hasErrors(read.diagnostics));
}

/** What is to be said of the dates in articles that are not on the timeline. */
function ofUnbuilt({ unbuilt }: LoadedContent): readonly Diagnostic[] {
  return unbuilt.flatMap(({ read }) => read?.diagnostics ?? []);
}

function placeOf({ file, line, column }: Diagnostic): string {
  return `${file}:${line}:${column}`;
}
