import { join } from 'node:path';
import { expect, it } from 'vitest';
import { frontmatter, writeContent } from '../../load/write-content.ts';
import { runCommand } from '../run-command.ts';

it('says in a few words where a build could not so much as make its folder', async () => {
  const root = writeContent({ 'content/articles/a.md': `${frontmatter}A dam broke in 2001.\n`, '.cache': 'a file' });
  const { code, out, err } = await runCommand('build', [], { cwd: root });
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toBe(
    `EEXIST: file already exists, mkdir '${join(root, '.cache')}'\n` +
      '  Move away the file that stands where a folder belongs.\n\n' +
      'The build failed; the last build stays as it is.\n',
  );
});
