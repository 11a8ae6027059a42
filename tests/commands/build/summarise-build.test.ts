import { expect, it } from 'vitest';
import { summariseBuild } from '../../../src/commands/build/summarise-build.ts';
import type { Diagnostic } from '../../../src/pipeline/types.ts';
import { writeContent } from '../../load/write-content.ts';

const place = { code: 'a', message: '', hint: '', file: 'content/articles/a.md', line: 1, column: 1 };

it('says in one line what a build made: of the diagnostics the warnings, and of the files the pages', () => {
  const folder = writeContent({ 'index.html': '12345', 'a/index.html': '123', 'a/timeline.json': '{}' });
  const diagnostics: readonly Diagnostic[] = [
    { severity: 'warning', ...place },
    { severity: 'info', ...place },
    { severity: 'info', ...place },
  ];
  expect(summariseBuild(folder, { articles: [], events: [], diagnostics: [] }, diagnostics, 1240)).toBe(
    '0 articles · 0 events · 0 unresolved · 1 warning · 2 pages · 10 bytes · 1.2 s',
  );
});
