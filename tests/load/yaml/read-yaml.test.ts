import { describe, expect, it } from 'vitest';
import { articleGuides, articleSchema } from '../../../src/load/fields/article-schema.ts';
import { decisionGuides, decisionsSchema } from '../../../src/load/fields/decision-schema.ts';
import { loadYamlFile } from '../../../src/load/fields/load-yaml-file.ts';
import { readYaml } from '../../../src/load/yaml/read-yaml.ts';
import { validateFields } from '../../../src/load/fields/validate-fields.ts';
import { isLinear } from '../../is-linear.ts';
import { writeContent } from '../write-content.ts';

/** Where a text has a name for the second time, in words of the text: what stands there. */
function repeated(text: string): readonly string[] {
  return readYaml(text, 0).findings.map(
    ({ message, offset }) => `${message} ${text.slice(offset).split('\n')[0] ?? ''}`,
  );
}

describe('a name that stands twice in one mapping', () => {
  it.each([
    ['in lines', 'a: 1\nb: 2\na: 3\n', ['Expected YAML, found a fault: Map keys must be unique. a: 3']],
    ['in braces', '{ a: 1, b: 2, a: 3 }', ['Expected YAML, found a fault: Map keys must be unique. a: 3 }']],
    ['below another name', 'x:\n  a: 1\n  a: 2\n', ['Expected YAML, found a fault: Map keys must be unique. a: 2']],
    ['in a list', '- a: 1\n- b: 1\n  b: 2\n', ['Expected YAML, found a fault: Map keys must be unique. b: 2']],
    ['in quotation marks', 'a: 1\n"a": 2\n', ['Expected YAML, found a fault: Map keys must be unique. "a": 2']],
    [
      'three times over',
      'a: 1\na: 2\na: 3\n',
      [
        'Expected YAML, found a fault: Map keys must be unique. a: 2',
        'Expected YAML, found a fault: Map keys must be unique. a: 3',
      ],
    ],
    ['in two mappings', 'x: { a: 1 }\ny: { a: 1 }\n', []],
    ['as a figure and as a text', '1: a\n"1": b\n', []],
  ])('is told of %s', (_, text, expected) => {
    expect(repeated(text)).toEqual(expected);
  });

  it('is told of beside another fault, in the order of the text', () => {
    const text = 'a: 1\na: 2\nb: [1\nc: 3\n';
    expect(readYaml(text, 0).findings.map(({ offset }) => text.slice(0, offset).split('\n').length)).toEqual([2, 4]);
  });
});

describe('YAML is read in time that grows as it does', { timeout: 60_000 }, () => {
  /** Lines of a name each, of about so many characters. */
  const linesOf = (text: string, line: (number: number) => string): string =>
    Array.from({ length: text.length / 10 }, (_, number) => line(number)).join('\n');

  it.each<[string, (number: number) => string]>([
    ['with a name a line', (number) => `name${number}: 1`],
    ['with the same name on each line', () => 'name: 1'],
    ['with a tag on each line', () => '- !tag 1'],
  ])('%s', (_, line) => {
    expect(isLinear('a', (text) => () => readYaml(linesOf(text, line), 0))).toBe(true);
  });

  it('and so are its faults told', () => {
    const describing = (text: string): (() => unknown) => {
      const yaml = readYaml(
        linesOf(text, (number) => `name${number}: 1`),
        0,
      );
      return () => validateFields(articleSchema, yaml, articleGuides);
    };
    expect(isLinear('a', describing)).toBe(true);
  });
});

it('the places of many ids are found in time that grows as they do', { timeout: 60_000 }, () => {
  const file = 'content/timeline.yaml';
  const form = { schema: decisionsSchema, guides: decisionGuides, empty: { events: {} } };
  const placing = (text: string): (() => unknown) => {
    const ids = Array.from({ length: text.length / 10 }, (_, number) => `id-${number}`);
    const root = writeContent({ [file]: `events:\n${ids.map((id) => `  ${id}: {}\n`).join('')}` });
    const { placeOfKey } = loadYamlFile(root, file, form);
    return () => ids.map((id) => placeOfKey(['events'], id));
  };
  expect(isLinear('a', placing)).toBe(true);
});

it('the ids of a site of many years are not too many', () => {
  const ids = Array.from({ length: 20_000 }, (_, number) => `2019-kim-putin-meet-vladivostok-${number}`);
  const file = 'content/timeline.yaml';
  const root = writeContent({ [file]: `events:\n${ids.map((id) => `  ${id}: {}\n`).join('')}` });
  const { data, diagnostics, placeOfKey } = loadYamlFile(root, file, {
    schema: decisionsSchema,
    guides: decisionGuides,
    empty: { events: {} },
  });
  expect(diagnostics).toEqual([]);
  expect(Object.keys(data.events)).toHaveLength(20_000);
  expect(placeOfKey(['events'], ids[19_999] ?? '')).toEqual({ line: 20_001, column: 3 });
});
