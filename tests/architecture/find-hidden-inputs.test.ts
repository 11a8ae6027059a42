import { describe, expect, test } from 'vitest';
import { findHiddenInputs } from './find-hidden-inputs.ts';
import { readFolder } from './source-file.ts';

const code = readFolder('src').filter(({ path }) => /\.(ts|astro)$/.test(path));

describe('a page that a rebuild takes over', () => {
  const kept = code.filter(({ path, text }) => path.startsWith('src/pages/') && text.includes('onlyChanged'));

  test('shows nothing but its props', () => {
    expect(kept.map(({ path }) => path)).toContain('src/pages/articles/[slug].astro');
    expect(kept.flatMap((page) => findHiddenInputs(page, code))).toEqual([]);
  });

  const props = `import { getSite } from '../../src/queries/site/get-site.ts';
import { onlyChanged } from '../../src/integrations/reuse/only-changed.ts';
import A from '../components/A.astro';
export async function getStaticPaths() {
  const { articles } = await getSite();
  return onlyChanged(() => '', articles.map((props) => ({ params: process.env, props })));
}`;
  const asPage = (text: string): Parameters<typeof findHiddenInputs>[0] => ({ path: 'src/pages/a.astro', text });

  test.each([
    `---\n${props}\nconst site = await getSite();\n---\n`,
    `---\nconst site = await getSite();\n${props}\n---\n`,
    `---\n${props}\n---\n<p>{(await getSite()).articles.length}</p>`,
    `---\n${props}\nconst all = import.meta.glob('../*.md');\n---\n`,
    `---\n${props}\n---\n<p>{Object.keys(import.meta.glob('../*.md'))}</p>`,
    `---\n${props}\nconst { X } = process.env;\n---\n`,
    `---\n${props}\n---\n<p>{process.env.X}</p>`,
    `---\n${props}\n---\n<p>{new Date().getFullYear()}</p>`,
    `---\n${props}\n---\n<p>{Astro.request.headers}</p>`,
    `---\nimport { readFileSync } from 'node:fs';\n${props}\n---\n<p>{readFileSync('a')}</p>`,
    `---\nimport { loadTimeline } from '../../src/load/load-timeline.ts';\n${props}\n---\n<p>{loadTimeline('.')}</p>`,
  ])('would be caught showing more: %s', (text) => {
    expect(findHiddenInputs(asPage(text), code)).toHaveLength(1);
  });

  test.each([
    { path: 'src/components/A.astro', text: "---\nimport { b } from '../queries/b.ts';\n---\n{b}" },
    { path: 'src/components/A.astro', text: "---\nimport '../queries/b.ts';\n---\n" },
  ])('would be caught doing so far from the page, by $text', (component) => {
    const module = {
      path: 'src/queries/b.ts',
      text: "import { getSite } from './site/get-site.ts'; export const b = getSite;",
    };
    expect(findHiddenInputs(asPage(`---\n${props}\n---\n<A />`), [component, module])).toEqual([
      'src/queries/b.ts uses src/queries/site/get-site.ts',
    ]);
    expect(findHiddenInputs(asPage(`---\n${props}\n---\n<B />`), [component, module])).toEqual([]);
  });

  test.each([
    `---\n${props}\nconst { page } = Astro.props;\n---\n<A page={page} address={import.meta.env.BASE_URL} />`,
    `---\n${props}\nimport type { Loaded } from '../../src/load/load-timeline.ts';\nconst a: Loaded = Astro.props;\n---\n`,
    `---\n${props}\nimport { createHash } from 'node:crypto';\n---\n{createHash('sha256')}`,
  ])('may say: %s', (text) => {
    expect(findHiddenInputs(asPage(text), [])).toEqual([]);
  });
});
