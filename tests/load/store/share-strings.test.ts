import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stringSharer } from '../../../src/load/store/share-strings.ts';

it('leaves any data equal to what it was', () => {
  fc.assert(
    fc.property(fc.array(fc.object()), (data) => {
      const shared = structuredClone(data);
      const share = stringSharer();
      for (const one of shared) share(one);
      expect(shared).toEqual(data);
    }),
  );
});

/** Prints the bytes that 20,000 restored objects of two equal strings each take, shared or not. */
const program = `
  import { deserialize, serialize } from 'node:v8';
  import { stringSharer } from '${new URL('../../../src/load/store/share-strings.ts', import.meta.url).href}';
  const name = 'x'.repeat(100);
  const share = process.argv[1] === 'shared' ? stringSharer() : () => undefined;
  gc();
  const before = process.memoryUsage().heapUsed;
  const kept = Array.from({ length: 20_000 }, () => deserialize(serialize({ name, deep: [{ name }] })));
  for (const one of kept) share(one);
  gc();
  console.log(process.memoryUsage().heapUsed - before, kept.length);`;

it('has equal strings take the room of one, in whatever objects they are', () => {
  const roomFor = (how: string): number => {
    const parameters = ['--expose-gc', '--input-type=module', '--eval', program, how];
    return Number.parseInt(execFileSync(process.execPath, parameters, { encoding: 'utf8' }), 10);
  };
  // All but one of 40,000 strings of 100 bytes and more.
  expect(roomFor('apart') - roomFor('shared')).toBeGreaterThan(39_999 * 100);
});
