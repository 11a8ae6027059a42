import type { InlineCode as CodeNode } from 'mdast';
import type { Segment } from '../types.ts';

const LINE_END = /\r\n?|\n/u;

/**
 * Maps inline code to the file, line by line: between its marks nothing is escaped, but a line of it may begin with
 * indentation or `>` marks. What stands otherwise in the file, as `\|` in a table does, is left out.
 */
export function mapCode({ value, position }: CodeNode, source: string, at: number): readonly Segment[] {
  const [from = 0, to = 0] = [position?.start.offset, position?.end.offset];
  const written = source.slice(from, to);
  const segments: Segment[] = [];
  let cursor = /^`*/u.exec(written)?.[0].length ?? 0;
  let start = at;
  for (const line of value.split(LINE_END)) {
    const found = written.indexOf(line, cursor);
    if (found === -1) break;
    const end = start + line.length;
    if (line !== '') segments.push({ span: { start, end }, file: from + found, fileLength: line.length });
    cursor = found + line.length;
    start = end + 1;
  }
  return segments;
}
