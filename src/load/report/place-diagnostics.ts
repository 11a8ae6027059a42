import { lineAndColumn, sourceSpan } from '../../pipeline/prose/source-position.ts';
import type { Diagnostic, DiagnosticSubject, Span, Timeline } from '../../pipeline/types.ts';
import type { LoadedArticle, LoadedContent, Place } from '../types.ts';

type Placed = Pick<LoadedContent, 'placeOfDecision' | 'placeOfListed'> & {
  readonly articles: ReadonlyArray<Pick<LoadedArticle, 'slug' | 'source'>>;
};

/**
 * Gives what the pipeline says of the timeline as a whole its line and column, which take the texts of the files to
 * know: a vanished event stands at its entry in `content/timeline.yaml`, a listed id at its own place there, a conflict at the
 * words of the later report.
 */
export function placeDiagnostics(
  { diagnostics, articles }: Pick<Timeline, 'diagnostics' | 'articles'>,
  content: Placed,
): readonly Diagnostic[] {
  const proses = new Map(articles.map((article) => [article.slug, article]));
  const sources = new Map(content.articles.map((article) => [article.slug, article]));
  const placeOfWords = (slug: string, span: Span): Place | undefined => {
    const [read, loaded] = [proses.get(slug), sources.get(slug)];
    return read && loaded && lineAndColumn(loaded.source, sourceSpan(read.prose, span).start);
  };
  const placeOf = (about: DiagnosticSubject): Place | undefined => {
    if (about.type === 'words') return placeOfWords(about.article, about.span);
    const { id, listed } = about;
    return listed === undefined ? content.placeOfDecision(id) : content.placeOfListed(id, listed);
  };
  return diagnostics.map(({ about, ...diagnostic }) => ({ ...diagnostic, ...(about && placeOf(about)) }));
}
