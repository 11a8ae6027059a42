/** Data that JSON holds whole: what a digest of its JSON tells apart. Anything else makes the type `never`. */
export type Plain<Data> = Data extends string | number | boolean | null | undefined
  ? Data
  : Data extends ReadonlyMap<unknown, unknown> | ReadonlySet<unknown> | ((...all: never[]) => unknown) | symbol | bigint
    ? never
    : { readonly [Key in keyof Data]: Plain<Data[Key]> };
