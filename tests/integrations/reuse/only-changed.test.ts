import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { onlyChanged } from '../../../src/integrations/reuse/only-changed.ts';
import { announceRebuild } from '../../../src/integrations/reuse/current-rebuild.ts';

type Digested = readonly [file: string, digest: string];

/** Lets `onlyChanged` ask a rebuild that takes over the files in `unchanged`; gives what it asks, and says it makes. */
function listen(unchanged: readonly string[] = []): { readonly asked: Digested[]; readonly made: Digested[] } {
  const [asked, made]: [Digested[], Digested[]] = [[], []];
  announceRebuild({
    plan: { root: '', out: '', code: '' },
    takeOver: (file, digest) => {
      asked.push([file, digest()]);
      return unchanged.includes(file);
    },
    takeOverGroup: () => false,
    isTakenOver: (file) => unchanged.includes(file),
    make: (file, digest) => {
      made.push([file, digest]);
    },
    makeGroup: () => undefined,
    finish: () => undefined,
  });
  return { asked, made };
}

/** The digest that the rebuild is asked about for a page of this view. */
function digestOf(props: object): string {
  const { asked } = listen();
  onlyChanged(() => 'a.html', [{ params: {}, view: () => props as Readonly<Record<string, string>> }]);
  return asked[0]?.[1] ?? '';
}

afterEach(() => {
  announceRebuild(undefined);
});

const pages = ['a', 'b', 'c'].map((slug) => ({ params: { slug }, view: () => ({ title: slug }) }));
const paths = ['a', 'b', 'c'].map((slug) => ({ params: { slug }, props: { page: { title: slug } } }));

describe('the paths of a route', () => {
  it('are all made where no rebuild is going on', () => {
    expect(onlyChanged(({ slug }) => `${slug}.html`, pages)).toEqual(paths);
  });

  it('are made but for those whose file is taken over, in their order', () => {
    const { asked } = listen(['b.html']);
    expect(onlyChanged(({ slug }) => `${slug}.html`, pages)).toEqual([paths[0], paths[2]]);
    expect(asked.map(([file]) => file)).toEqual(['a.html', 'b.html', 'c.html']);
  });

  it('say what they are made from when they are, with the digest that was asked about', () => {
    const { asked, made } = listen(['b.html']);
    const [first] = onlyChanged(({ slug }) => `${slug}.html`, pages);
    expect(made).toEqual([]);
    expect(first?.props.page).toEqual({ title: 'a' });
    expect(made).toEqual(asked.slice(0, 1));
  });
});

describe('the digest of a view', () => {
  it('is the same for the same data, and another for other data', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue()), (a, b) => {
        expect(digestOf(structuredClone(a))).toBe(digestOf(a));
        expect(digestOf(a) === digestOf(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });

  it('is another after any one change, however deep', () => {
    const change = (value: unknown, path: readonly number[]): unknown => {
      const [first = 0, ...rest] = path;
      if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return [value];
      const keys = Object.keys(value);
      const key = keys[first % keys.length] ?? '';
      const entries = Object.entries(value).map(([name, of]): [string, unknown] => [
        name,
        name === key ? change(of, rest) : of,
      ]);
      return Array.isArray(value) ? entries.map(([, of]) => of) : Object.fromEntries(entries);
    };
    fc.assert(
      fc.property(fc.jsonValue(), fc.array(fc.nat()), (page, path) => {
        expect(digestOf({ page: change(page, path) })).not.toBe(digestOf({ page }));
      }),
    );
  });

  it.each([
    [{ a: 'b' }, { a: ['b'] }],
    [{ a: 1 }, { a: '1' }],
    [{ a: '' }, {}],
    [{ a: 'b' }, { c: 'b' }],
    [
      { a: 'bc', d: '' },
      { a: 'b', d: 'c' },
    ],
    [{ a: { b: 1 }, c: 2 }, { a: { b: 1, c: 2 } }],
    [{ a: 'é' }, { a: 'e\u0301' }],
  ])('tells %j and %j apart', (a, b) => {
    expect(digestOf(a)).not.toBe(digestOf(b));
  });

  it('is as long as that of SHA-256', () => {
    expect(digestOf({})).toHaveLength(createHash('sha256').digest('base64url').length);
  });
});
