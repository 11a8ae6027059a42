import { describe, expect, it } from 'vitest';
import { formatAnnotation } from '../../../src/load/report/format-annotation.ts';
import { formatDiagnostic } from '../../../src/load/report/format-diagnostic.ts';
import type { Diagnostic } from '../../../src/pipeline/types.ts';

function at(line: number, column: number): Diagnostic {
  return {
    severity: 'error',
    code: 'a-code',
    message: 'Expected A, found B.',
    hint: 'Write A.',
    file: 'content/a.md',
    line,
    column,
  };
}

describe('formatDiagnostic', () => {
  it('begins no line with a file’s name but its own: GitHub obeys lines that begin with two colons', () => {
    const named = { ...at(1, 1), file: 'content/a\n::error::b.md' };
    expect(formatDiagnostic(named, []).split('\n')[0]).toBe('content/a ::error::b.md:1:1  error  a-code');
  });

  it('puts the caret under the column', () => {
    expect(formatDiagnostic(at(2, 5), ['one', 'two three', ''])).toBe(
      [
        'content/a.md:2:5  error  a-code',
        '  2 | two three',
        '    |     ^',
        '  Expected A, found B.',
        '  Write A.',
      ].join('\n'),
    );
  });

  it('lines up behind tabs, wide characters and combining marks', () => {
    const caret = (source: string, column: number): string | undefined =>
      formatDiagnostic(at(1, column), [source]).split('\n')[2];
    expect(caret('\tx', 2)).toBe('    | \t^');
    expect(caret('방문 x', 4)).toBe('    | \u3000\u3000 ^');
    expect(caret('cafe\u0301 x', 7)).toBe('    |      ^');
  });

  it('cuts a long line to what stands around the column', () => {
    const source = `${'a'.repeat(300)}X${'b'.repeat(300)}`;
    const [, line = '', caret = ''] = formatDiagnostic(at(1, 301), [source]).split('\n');
    expect(line.length).toBeLessThan(120);
    expect(line[caret.indexOf('^')]).toBe('X');
  });

  it('shows a control character as a replacement', () => {
    expect(formatDiagnostic(at(1, 1), ['a\u001B[2Jb'])).toContain('  1 | a\uFFFD[2Jb');
  });
});

describe('formatAnnotation', () => {
  it('is one workflow command, with what has a meaning in it escaped', () => {
    const diagnostic = { ...at(2, 5), message: '100 % of A,\nB: C.', file: 'content/a,b:c.md' };
    expect(formatAnnotation(diagnostic)).toBe(
      '::error file=content/a%2Cb%3Ac.md,line=2,col=5,title=a-code::100 %25 of A,%0AB: C.%0AWrite A.',
    );
  });

  it.each([
    ['warning', '::warning '],
    ['info', '::notice '],
  ] as const)('says %s in the words of GitHub', (severity, start) => {
    expect(formatAnnotation({ ...at(1, 1), severity }).startsWith(start)).toBe(true);
  });
});
