import { expect, it } from 'vitest';
import { isContent } from '../../../src/integrations/dev/is-content.ts';

it.each([
  ['/site/content/articles/a.md', true],
  ['/site/content/..a.md', true],
  ['/site/content', true],
  ['/site', false],
  ['/site/src/load/load-content.ts', false],
  ['/site/contents/a.md', false],
  ['/other/content/a.md', false],
])('a change of %s is one of content: %s', (path, is) => {
  expect(isContent('/site', path)).toBe(is);
});
