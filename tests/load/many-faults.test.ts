import fc from 'fast-check';
import { expect, it } from 'vitest';
import { locateFindings } from '../../src/load/text/finding.ts';
import { formatDiagnostics } from '../../src/load/report/format-diagnostics.ts';
import { makePlaceFinder } from '../../src/pipeline/prose/source-position.ts';
import { isLinear } from '../is-linear.ts';
import { writeContent } from './write-content.ts';

const file = 'content/articles/a.md';
const fault = { severity: 'error', code: 'a-code', message: 'Expected A, found B.', hint: 'Write A.' } as const;

it('the place of an offset is told by the line feeds before it', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '\r\n', '\n', '다')), (pieces) => {
      const source = pieces.join('');
      const placeOf = makePlaceFinder(source);
      for (let offset = 0; offset <= source.length; offset += 1) {
        const lines = source.slice(0, offset).split('\n');
        expect(placeOf(offset)).toEqual({ line: lines.length, column: (lines.at(-1) ?? '').length + 1 });
      }
    }),
  );
});

it('a file with a fault on each line is reported in time that grows as the file does', { timeout: 60_000 }, () => {
  const reporting = (source: string): (() => unknown) => {
    const root = writeContent({ [file]: source });
    const offsets = Array.from(source.matchAll(/a/gu), ({ index }) => index);
    const findings = offsets.map((offset) => ({ ...fault, offset }));
    return () => formatDiagnostics(root, locateFindings(file, source, findings));
  };
  expect(isLinear('a\n', reporting)).toBe(true);
});
