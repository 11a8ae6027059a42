import type { Diagnostic } from '../../pipeline/types.ts';

const widest = 100;

/**
 * A diagnostic as people read it: the place, the line with a caret under the column, what was found and what to write.
 * `lines` are those of its file; without them, as for a folder, there is no line to show.
 */
export function formatDiagnostic(diagnostic: Diagnostic, lines: readonly string[] = []): string {
  const { severity, code, message, hint, file, line, column } = diagnostic;
  return [
    // Of one line, whatever the file is called: GitHub obeys lines that begin with two colons.
    `${visible(file).replace(/\s/gu, ' ')}:${line}:${column}  ${severity}  ${code}`,
    ...(lines.length === 0 ? [] : showLine(lines[line - 1] ?? '', line, column)),
    ...[message, hint].flatMap((text) =>
      visible(text)
        .split('\n')
        .map((part) => `  ${part}`),
    ),
  ].join('\n');
}

/** The line, cut to what fits around the column, and a caret below it. */
function showLine(whole: string, line: number, column: number): readonly string[] {
  const text = whole.replace(/\r$/u, '');
  const from = column > widest - 20 ? column - 41 : 0;
  const cut = text.slice(from, from + widest);
  const before = (from > 0 ? '…' : '') + text.slice(from, column - 1);
  const gutter = `  ${line} | `;
  const shown = `${from > 0 ? '…' : ''}${cut}${from + widest < text.length ? '…' : ''}`;
  return [gutter + visible(shown), `${' '.repeat(gutter.length - 2)}| ${blank(visible(before))}^`];
}

/** Control and invisible characters as U+FFFD, so that a terminal obeys none of them. Line feeds stay. */
function visible(text: string): string {
  return text.replace(/[\p{Cf}\u2028\u2029]|(?!\n|\t)\p{Cc}|\p{Cs}/gu, '\uFFFD');
}

/** As much blank space as a text takes: an East Asian character is two columns wide, a combining mark none. */
function blank(text: string): string {
  return text
    .replace(/\p{M}/gu, '')
    .replace(/[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, '\u3000')
    .replace(/[^\t\u3000]/gu, ' ');
}
