import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findQueryingComponents, findWrongImports, isPlaced } from './architecture/check-imports.ts';
import { findCircles } from './architecture/find-circles.ts';
import { findImpurities } from './architecture/find-impurities.ts';
import { findTopicWords, readTopicWords } from './architecture/find-topic-words.ts';
import { readFolder } from './architecture/source-file.ts';
import { indexingCode } from '../src/integrations/search/indexing-code.ts';
import { allRules } from '../src/pipeline/temporal/rules/all-rules.ts';

const source = readFolder('src');
const tests = readFolder('tests').filter(({ path }) => !/\/(corpus|fixtures)\//.test(path));
const code = source.filter(({ path }) => /\.(ts|astro)$/.test(path));
const pipeline = code.filter(({ path }) => path.startsWith('src/pipeline/'));

describe('an id in a template', () => {
  test('has a colon, which no id made from words can have (HTML, 3.2.6: each but once)', () => {
    const shown = code.filter(({ path }) => /^src\/(components|layouts|pages)\//.test(path));
    const ids = shown.flatMap(({ text }) => [...text.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));
    expect(ids.length).toBeGreaterThan(5);
    expect(ids.filter((id) => id?.startsWith('page:') !== true)).toEqual([]);
  });
});

describe('imports', () => {
  test('go one way, and name their file', () => {
    expect(code.flatMap(findWrongImports)).toEqual([]);
  });

  test('are looked at in every file but the data for all', () => {
    expect(code.filter((file) => !isPlaced(file)).map(({ path }) => path)).toEqual(['src/site.ts']);
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

  test.each(["import { getSite } from '../queries/site/get-site.ts'", "import { getCollection } from 'astro:content'"])(
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
    ['src/load/yaml/a.ts', "import type { B } from '../fields/b.ts'"],
    ['src/load/report/a.ts', "import type { B } from '../load-content.ts'"],
    ['src/queries/words/a.ts', "import type { B } from '../site/b.ts'"],
    ['src/feeds/a.ts', "import { b } from '../load/b'"],
    ['src/integrations/reuse/a.ts', "import { b } from '../search/b.ts'"],
    ['src/components/A.astro', "---\nimport B from '../pages/B.astro';\n---\n"],
    ['src/pages/a.astro', "---\n---\n<script>import '../commands/b.ts';</script>"],
    ['src/commands/terminal/a.ts', "import { b } from '../build/b.ts'"],
    ['src/commands/build/a.ts', "import '../check.ts'"],
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
    ['src/load/files/a.ts', "import '../text/b.ts'; import '../types.ts'; import type { Root } from 'mdast'"],
    ['src/queries/a.ts', "import '../load/b.ts'; import '../site.ts'; import 'node:fs'"],
  ])('of the right kind pass: %s: %s', (path, text) => {
    expect(findWrongImports({ path, text })).toEqual([]);
  });
});

describe('what a search index is taken over by', () => {
  /** The files of the project that a file uses, and those that they use. */
  const usedBy = (path: string, seen = new Set<string>()): ReadonlySet<string> => {
    if (seen.has(path)) return seen;
    seen.add(path);
    const { text } = code.find((file) => file.path === path) ?? { text: '' };
    for (const [, target = ''] of text.matchAll(/^import (?!type )[^;]*? from '(\.[^']+)';/gmu))
      usedBy(join(dirname(path), target), seen);
    return seen;
  };

  test('is all code that makes it, and no page', () => {
    const used = usedBy('src/integrations/search/make-search-part.ts');
    expect([...used]).toContain('src/integrations/search/settle-search-index.ts');
    expect([...used].filter((path) => !indexingCode.includes(path))).toEqual([]);
    expect(indexingCode.filter((path) => !existsSync(path))).toEqual([]);
  });
});

describe('the pipeline', () => {
  test('depends on nothing but its arguments', () => {
    expect(pipeline.flatMap(findImpurities)).toEqual([]);
  });

  test.each([
    'new Date()',
    'new Date(2024, 1, 1)',
    'Date.now()',
    'Date.parse("2024-01-01")',
    'Math.random()',
    'process.env.X',
    'globalThis.x',
    'import.meta.url',
    'day.getDay()',
    'new Intl.Segmenter()',
    'a.localeCompare(b)',
    'n.toLocaleString()',
  ])('would be caught at: %s', (text) => {
    expect(findImpurities({ path: 'a.ts', text })).not.toEqual([]);
  });

  test.each([
    'new Date(0)',
    'day.getUTCDay()',
    'new Intl.Segmenter("en")',
    'a.localeCompare(b, "en")',
    'const rule = { process: 1 }; rule.process',
  ])('may say: %s', (text) => {
    expect(findImpurities({ path: 'a.ts', text })).toEqual([]);
  });

  const topicWords = readTopicWords(readFileSync('content/entities.yaml', 'utf8'));

  test('knows no topic, nor does any code but the site’s own description', () => {
    const others = code.filter(({ path }) => path !== 'src/site.ts');
    expect(others.flatMap((file) => findTopicWords(file, topicWords))).toEqual([]);
  });

  test.each(['const x = "as Putin said"', 'const x = /\\bPyongyang\\b/', 'const x = `in Russia ${y}`'])(
    'would be caught knowing one: %s',
    (text) => {
      expect(findTopicWords({ path: 'a.ts', text }, topicWords)).toHaveLength(1);
    },
  );

  test('may name anyone in a comment, and hold longer words that begin like a name', () => {
    const text = '/** Putin */ const Kimberley = "Russian" // Kim';
    expect(findTopicWords({ path: 'a.ts', text }, topicWords)).toEqual([]);
  });
});

describe('the temporal rules', () => {
  const families = readFolder('src/pipeline/temporal/rules').filter(({ path }) => !path.endsWith('/all-rules.ts'));
  const defined = families.flatMap(({ text }) =>
    [...text.matchAll(/defineRule\(\{\s*id: '([^']+)'/g)].map(([, id]) => id),
  );

  test('are each registered, once, under an id of their own', () => {
    expect(allRules.map(({ id }) => id).sort()).toEqual([...new Set(defined)].sort());
    expect(defined.length).toBeGreaterThan(30);
  });

  test('each have examples, and texts in which they find nothing', () => {
    const bare = allRules.filter(({ examples, rejects }) => examples.length === 0 || rejects.length === 0);
    expect(bare.map(({ id }) => id)).toEqual([]);
  });
});

describe('files', () => {
  const all = [...source, ...tests];

  test('are named in kebab-case, components in PascalCase', () => {
    const component = /^src\/(?!pages\/).*\.astro$/;
    const wrong = all.filter(({ path }) => {
      const name = basename(path);
      if (component.test(path)) return !/^[A-Z][A-Za-z0-9]*\.astro$/.test(name);
      if (path.startsWith('src/pages/')) return !/^(\[(\.\.\.)?\w+\]|[a-z0-9]+)([-.](\[\w+\]|[a-z0-9]+))*$/.test(name);
      return name !== 'README.md' && !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)+$/.test(name);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('are not drawers for what has no place', () => {
    const drawer = /(^|\/)(utils?|helpers?|common|misc|lib|shared)(\/|\.\w+$)/;
    expect(all.map(({ path }) => path).filter((path) => drawer.test(path))).toEqual([]);
    expect('src/pipeline/utils/x.ts').toMatch(drawer);
  });

  test('can be read at one sitting', () => {
    const limit = 260;
    const isLexicon = /\/(lexicons?)(\/|[^/]*$)|-lexicon\.ts$/;
    const long = all
      .filter(({ path }) => /\.(ts|astro|css)$/.test(path) && !isLexicon.test(path) && path !== 'src/pipeline/types.ts')
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));
    expect(long.filter(({ lines }) => lines > limit)).toEqual([]);
  });

  test('export by name, except where a tool asks for a default', () => {
    const byTool = /^src\/(pages|components|layouts|integrations)\/|\.d\.ts$|^tests\/site\/setup\.ts$/;
    const wrong = all.filter(
      ({ path, text }) => path.endsWith('.ts') && !byTool.test(path) && /^export default\b/m.test(text),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('say nothing of the machine or the tracker of whoever wrote them', () => {
    const pattern = /["'`( ]\/(work|root|home)\/\w|\b[Ii]ssue #?\d|\b(TODO|FIXME)\b/;
    const elsewhere = ['README.md', 'CONTRIBUTING.md', 'astro.config.ts', '.ci/run'].filter((path) => existsSync(path));
    const documents = elsewhere.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
    const wrong = [...all, ...documents].filter(
      ({ path, text }) => pattern.test(text) && path !== 'tests/architecture.test.ts',
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
    expect(' see /home/x').toMatch(pattern);
  });
});
