import type { Prose, Segment, Span } from '../types.ts';
import { firstWhere } from './first-where.ts';

/** The last segment that begins at or before `offset`, or the first of all. */
function segmentAt(segments: readonly Segment[], offset: number): Segment | undefined {
  const next = firstWhere(segments.length, (index) => (segments[index]?.span.start ?? Infinity) > offset);
  return segments[Math.max(0, next - 1)];
}

/** The file offset of a prose offset. Inside a character reference it is that of its first character. */
export function sourceOffset(prose: Pick<Prose, 'segments'>, offset: number): number {
  const segment = segmentAt(prose.segments, offset);
  if (!segment) return 0;
  return segment.file + Math.min(Math.max(0, offset - segment.span.start), segment.fileLength);
}

/** Where a stretch of prose stands in the file: from its first character to the end of its last one. */
export function sourceSpan(prose: Pick<Prose, 'segments'>, span: Span): Span {
  const start = sourceOffset(prose, span.start);
  if (span.end <= span.start) return { start, end: start };
  const last = segmentAt(prose.segments, span.end - 1);
  const whole = last !== undefined && last.span.end <= span.end;
  return { start, end: whole ? last.file + last.fileLength : sourceOffset(prose, span.end - 1) + 1 };
}

/** A place in a file; both from 1. */
export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/** Prepares to tell line and column of many offsets of one file; its lines are looked for when the first is asked for. */
export function makePlaceFinder(source: string): (offset: number) => LineAndColumn {
  let starts: readonly number[] | undefined;
  return (offset) => {
    const lines = (starts ??= lineStarts(source));
    const line = firstWhere(lines.length, (index) => (lines[index] ?? Infinity) > offset);
    return { line, column: offset - (lines[line - 1] ?? 0) + 1 };
  };
}

function lineStarts(source: string): readonly number[] {
  const starts = [0];
  for (let newline = source.indexOf('\n'); newline !== -1; newline = source.indexOf('\n', newline + 1))
    starts.push(newline + 1);
  return starts;
}

/** The place of one offset of a file that no other is asked of. */
export function lineAndColumn(source: string, offset: number): LineAndColumn {
  return makePlaceFinder(source)(offset);
}
