/** Of types alone: what fails here fails in `npm run types`. */
import { expectTypeOf, it } from 'vitest';
import type { onlyChanged } from '../../../src/integrations/reuse/only-changed.ts';
import type { Plain } from '../../../src/integrations/reuse/plain.ts';

/** What `onlyChanged` takes as the view of a page, where the page is this. */
type ViewOf<Page> = ReturnType<Parameters<typeof onlyChanged<unknown, { page: Page }>>[1][number]['view']>;

interface Shown {
  readonly title: string;
  readonly note?: string;
  readonly days: readonly (readonly [day: string, count: number])[];
  readonly kind: { readonly name: 'a'; readonly open: boolean } | { readonly name: 'b' } | null;
}

it('takes data that JSON holds whole', () => {
  expectTypeOf<Plain<Shown>>().toEqualTypeOf<Shown>();
  expectTypeOf<{ page: Shown }>().toExtend<ViewOf<Shown>>();
});

it('takes nothing that JSON drops or flattens, however deep it stands', () => {
  type Refused =
    | Map<string, string>
    | ReadonlyMap<string, string>
    | Set<string>
    | ReadonlySet<string>
    | (() => string)
    | Date
    | URL
    | RegExp
    | Promise<string>
    | symbol
    | bigint;
  /** Whether a page with such a value would be taken, for each kind of value. */
  type Taken<Value> = Value extends unknown ? ({ page: Value } extends ViewOf<Value> ? Value : never) : never;
  expectTypeOf<Taken<Refused>>().toBeNever();
  type Within<Value> = Value extends unknown ? { readonly list: readonly { readonly value?: Value }[] } : never;
  expectTypeOf<Taken<Within<Refused>>>().toBeNever();
  // The same question has another answer where the value is plain.
  expectTypeOf<Taken<Within<string>>>().toEqualTypeOf<Within<string>>();
});
