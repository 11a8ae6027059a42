import type { Readable } from 'node:stream';

/**
 * The lines of a text, without their ends, LF or CRLF. Node's readline would also end one at U+2028 and U+2029, which
 * JSON allows inside a string.
 */
export async function* readLines(input: Readable): AsyncGenerator<string> {
  // Joined once a line is whole: to look through all of it at every part would take the square of its length.
  let parts: string[] = [];
  for await (const part of input.setEncoding('utf8') as AsyncIterable<string>) {
    const [first = '', ...others] = part.split('\n');
    parts.push(first);
    for (const other of others) {
      yield withoutReturn(parts.join(''));
      parts = [other];
    }
  }
  const last = parts.join('');
  if (last !== '') yield withoutReturn(last);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
