import { lineAndColumn, sourceSpan } from '../pipeline/prose/source-position.ts';
import type { Diagnostic, DiagnosticSubject, Timeline } from '../pipeline/types.ts';
import type { LoadedContent, Place } from './types.ts';

/**
 * Gives what the pipeline says of the timeline as a whole its line and column, which take the texts of the files to
 * know: a vanished event stands at its entry in `content/timeline.yaml`, a listed id at its own place there, a conflict at the
 * words of the later report.
 */
export function placeDiagnostics({ diagnostics, articles }: Timeline, content: LoadedContent): readonly Diagnostic[] {
  return diagnostics.map(({ about, ...diagnostic }) => ({ ...diagnostic, ...(about && placeOf(about)) }));

  function placeOf(about: DiagnosticSubject): Place | undefined {
    if (about.type === 'words') return placeOfWords(about);
    return about.listed === undefined
      ? content.placeOfDecision(about.id)
      : content.placeOfListed(about.id, about.listed);
  }

  function placeOfWords({ article, span }: Extract<DiagnosticSubject, { readonly type: 'words' }>): Place | undefined {
    const prose = articles.find(({ slug }) => slug === article)?.prose;
    const source = content.articles.find(({ slug }) => slug === article)?.source;
    if (prose === undefined || source === undefined) return undefined;
    return lineAndColumn(source, sourceSpan(prose, span).start);
  }
}
