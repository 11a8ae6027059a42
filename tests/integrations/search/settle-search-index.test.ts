import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { expect, test } from 'vitest';
import { settleSearchIndex } from '../../../src/integrations/search/settle-search-index.ts';
import type { IndexFile } from '../../../src/integrations/search/settle-search-index.ts';

function pack(path: string, data: unknown): IndexFile {
  return { path, content: gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encode(data)])) };
}

function unpack(file: IndexFile | undefined): unknown {
  return decode(gunzipSync(file?.content ?? Buffer.alloc(0)).subarray('pagefind_dcd'.length));
}

/** An index as Pagefind might write it: the same content, with its filter’s values in the order given. */
function makeIndex(hash: string, values: readonly (readonly [string, readonly number[]])[]): readonly IndexFile[] {
  return [
    { path: 'pagefind.js', content: Buffer.from('code') },
    pack(`pagefind.en_${hash}0000.pf_meta`, [
      '1.5.2',
      [['en_1234567', 3]],
      [],
      [['kind', `en_${hash}`]],
      [],
      ['title'],
    ]),
    pack('fragment/en_1234567.pf_fragment', 'text'),
    pack(`filter/en_${hash}.pf_filter`, ['kind', values]),
    {
      path: 'pagefind-entry.json',
      content: Buffer.from(
        JSON.stringify({ version: '1.5.2', languages: { en: { hash: `en_${hash}0000`, page_count: 2 } } }),
      ),
    },
  ];
}

const [war, visit] = [
  ['war', [1, 3]],
  ['visit', [2]],
] as const;
const one = settleSearchIndex(makeIndex('aaaaaaa', [war, visit]));
const other = settleSearchIndex(makeIndex('bbbbbbb', [visit, war]));
const byPath = (files: readonly IndexFile[]): readonly (readonly [string, string])[] =>
  files.map(({ path, content }) => [path, Buffer.from(content).toString('base64')] as const).sort();

test('has the same files with the same bytes, whatever the order of the values was', () => {
  expect(byPath(one)).toEqual(byPath(other));
});

test('keeps every value with its pages, and every other file', () => {
  expect(unpack(one.find(({ path }) => path.startsWith('filter/')))).toEqual(['kind', [visit, war]]);
  expect(one.find(({ path }) => path === 'pagefind.js')?.content).toEqual(Buffer.from('code'));
});

test('calls each file by its new name where another names it', () => {
  const filter = one.find(({ path }) => path.startsWith('filter/'))?.path ?? '';
  const meta = one.find(({ path }) => path.endsWith('.pf_meta'));
  const entry = one.find(({ path }) => path === 'pagefind-entry.json');
  expect(filter).toMatch(/^filter\/en_[0-9a-f]{7}\.pf_filter$/);
  expect(unpack(meta)).toEqual([
    '1.5.2',
    [['en_1234567', 3]],
    [],
    [['kind', filter.slice('filter/'.length, -'.pf_filter'.length)]],
    [],
    ['title'],
  ]);
  const hash = (meta?.path ?? '').slice('pagefind.'.length, -'.pf_meta'.length);
  expect(JSON.parse(Buffer.from(entry?.content ?? []).toString('utf8'))).toEqual({
    version: '1.5.2',
    languages: { en: { hash, page_count: 2 } },
  });
});

test('says what is missing, and what is of another kind', () => {
  const index = makeIndex('aaaaaaa', [war]);
  expect(() => settleSearchIndex(index.filter(({ path }) => !path.startsWith('filter/')))).toThrow('en_aaaaaaa');
  const broken = { path: 'filter/en_aaaaaaa.pf_filter', content: gzipSync('another format') };
  expect(() => settleSearchIndex([broken])).toThrow('Expected a file of Pagefind 1.5: filter/en_aaaaaaa.pf_filter');
});

test('puts a mark behind the name of every fragment, where it stands and where it is named', () => {
  const marked = settleSearchIndex(makeIndex('aaaaaaa', [war, visit]), '-2');
  const paths = marked.map(({ path }) => path);
  expect(paths).toContain('fragment/en_1234567-2.pf_fragment');
  expect(paths).not.toContain('fragment/en_1234567.pf_fragment');
  expect(unpack(marked.find(({ path }) => path.endsWith('.pf_meta')))).toMatchObject({ 1: [['en_1234567-2', 3]] });
});
