/** What a field expects, in words, and one way to write it. */
export interface FieldGuide {
  /** Completes the sentence "Expected …". */
  readonly expected: string;
  readonly example: string;
}

/** By path; `*` stands for any index or id: `sources.*.url`. Every field of the schema has its entry. */
export type Guides = Readonly<Record<string, FieldGuide>>;

/** Under which key the guide to a field stands, if there is one: `sources.*.url` for `['sources', 2, 'url']`. */
export function guideKey(path: readonly PropertyKey[], guides: Guides): string {
  let key = '';
  for (const part of path) {
    const name = typeof part === 'number' ? '*' : String(part);
    const next = key === '' ? name : `${key}.${name}`;
    key = Object.hasOwn(guides, next) ? next : key === '' ? '*' : `${key}.*`;
  }
  return key;
}

/** Names of the fields that the mapping at a path may have. */
export function knownFields(path: readonly PropertyKey[], guides: Guides): readonly string[] {
  const parent = path.length === 0 ? '' : `${guideKey(path, guides)}.`;
  return Object.keys(guides)
    .filter((key) => key.startsWith(parent))
    .map((key) => key.slice(parent.length))
    .filter((name) => name !== '*' && !name.includes('.'));
}
