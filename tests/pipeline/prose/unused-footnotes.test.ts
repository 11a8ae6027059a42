import { expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/markdown/parse-markdown.ts';
import { readProse } from '../../../src/pipeline/prose/read-prose.ts';
import { unusedFootnotes } from '../../../src/pipeline/prose/unused-footnotes.ts';

const note = (label: string, text = 'A note.'): string => `[^${label}]: ${text}\n\n`;

it.each<readonly [what: string, source: string, lines: readonly number[]]>([
  ['with its mark', `A claim.[^1]\n\n${note('1')}`, []],
  ['before its mark', `${note('1')}A claim.[^1]\n`, []],
  ['with a mark in other letters', `A claim.[^Note]\n\n${note('nOTE')}`, []],
  ['without a mark', `A claim.\n\n${note('1')}`, [3]],
  ['that one with a mark calls up', `A claim.[^1]\n\n${note('1', 'See[^2].')}${note('2')}`, []],
  ['that calls itself up', `A claim.\n\n${note('1', 'See[^1].')}`, [3]],
  ['that one without a mark calls up', `A claim.\n\n${note('1', 'See[^2].')}${note('2')}`, [3, 5]],
  ['with the label of another', `A claim.[^1]\n\n${note('1')}${note('1')}`, [5]],
])('a footnote %s', (_, source, lines) => {
  const unused = unusedFootnotes(parseMarkdown(source));
  expect([...unused].map(({ position }) => position?.start.line)).toEqual(lines);
});

it('that is not shown is no prose', () => {
  const source = `It grew.[^1]\n\n${note('1', 'It failed in 2019.')}${note('2', 'It fell in 2020.')}`;
  expect(readProse(parseMarkdown(source), source).text).toBe('It grew.\n\nIt failed in 2019.');
});
