import { describe, expect, test } from 'vitest';
import { findQueryingComponents, findWrongImports } from './check-imports.ts';
import { findCircles } from './find-circles.ts';
import { readFolder } from './source-file.ts';

const code = readFolder('src').filter(({ path }) => /\.(ts|astro)$/.test(path));

describe('imports', () => {
  test('go one way, and name their file', () => {
    expect(code.flatMap(findWrongImports)).toEqual([]);
  });

  test('form no circle', () => {
    expect(findCircles(code)).toEqual([]);
  });

  test('that form circles are found, each circle once', () => {
    const file = (path: string, ...targets: readonly string[]) => ({
      path: `src/${path}.ts`,
      text: targets.map((target) => `import type { X } from './${target}.ts';`).join('\n'),
    });
    const files = [
      file('a', 'b', 'e'),
      file('b', 'c'),
      file('c', 'a'),
      file('d', 'a', 'f'),
      file('e', 'f'),
      file('f', 'f'),
    ];
    expect(findCircles(files)).toEqual([['src/f.ts'], ['src/a.ts', 'src/b.ts', 'src/c.ts']]);
  });

  test('leave querying to the pages', () => {
    const shown = code.filter(({ path }) => /^src\/(components|layouts)\//.test(path));
    expect(shown.flatMap(findQueryingComponents)).toEqual([]);
  });

  test.each(["import { getSite } from '../queries/get-site.ts'", "import { getCollection } from 'astro:content'"])(
    'of what fetches content are found in a component: %s',
    (code) => {
      expect(findQueryingComponents({ path: 'src/components/A.astro', text: `---\n${code}\n---\n` })).toHaveLength(1);
    },
  );

  test.each([
    ['src/pipeline/calendar/a.ts', "import x from '../events/b.ts'"],
    ['src/pipeline/prose/a.ts', "import type { X } from '../temporal/b.ts'"],
    ['src/pipeline/events/a.ts', "import { existsSync, readFileSync } from 'node:fs'"],
    ['src/pipeline/events/words/a.ts', "import type { B } from '../clauses/b.ts'"],
    ['src/pipeline/events/headline/a.ts', "import type { B } from '../b.ts'"],
    ['src/pipeline/events/a.ts', "import { site } from '../../site.ts'"],
    ['src/pipeline/events/a.ts', "import { utcDay } from 'd3-time'"],
    ['src/pipeline/events/a.ts', "export { x } from 'astro:content'"],
    ['src/pipeline/make-slug.ts', "import { yearOf } from './calendar/calendar-date.ts'"],
    ['src/pipeline/timeline/a.ts', "import { joinArticles } from '../join-articles.ts'"],
    ['src/load/a.ts', "const { b } = await import('../queries/b.ts')"],
    ['src/feeds/a.ts', "import { b } from '../load/b'"],
    ['src/components/A.astro', "---\nimport B from '../pages/B.astro';\n---\n"],
    ['src/pages/a.astro', "---\n---\n<script>import '../commands/b.ts';</script>"],
    ['src/queries/a.ts', "import { b } from '../../tests/b.ts'"],
  ])('of the wrong kind are found: %s: %s', (path, text) => {
    expect(findWrongImports({ path, text })).toHaveLength(1);
  });

  test.each([
    ['src/pipeline/calendar/a.ts', "import { utcDay } from 'd3-time'; import './b.ts'"],
    ['src/pipeline/events/a.ts', "import '../temporal/b.ts'; import '../types.ts'; import type { Root } from 'mdast'"],
    [
      'src/pipeline/events/status/a.ts',
      "import '../reference/b.ts'; import '../lexicon/c.ts'; import '../../types.ts'",
    ],
    ['src/queries/a.ts', "import '../load/b.ts'; import '../site.ts'; import 'node:fs'"],
  ])('of the right kind pass: %s: %s', (path, text) => {
    expect(findWrongImports({ path, text })).toEqual([]);
  });
});
