import { expect, it } from 'vitest';
import { formatAnnotation } from '../../../src/load/report/format-annotation.ts';

it('writes what GitHub would take for its own signs as it asks for them, a file’s name among it', () => {
  const diagnostic = {
    severity: 'warning',
    code: 'bad-slug',
    message: 'Expected 100 %; found a: b, c.',
    hint: 'Rename it.',
    file: 'content/articles/a: b, 50%.md',
    line: 3,
    column: 7,
  } as const;
  expect(formatAnnotation(diagnostic)).toBe(
    '::warning file=content/articles/a%3A b%2C 50%25.md,line=3,col=7,title=bad-slug::Expected 100 %25; found a: b, c.%0ARename it.',
  );
});
