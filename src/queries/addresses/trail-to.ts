/** A page on the way to another, with the words that a link to it has. */
export interface Step {
  readonly label: string;
  readonly path: string;
}

/** The way to a page: from the front page through the sections that its path lies in. */
export function trailTo(
  path: string,
  label: string,
  { title, navigation }: { readonly title: string; readonly navigation: readonly Step[] },
): readonly Step[] {
  const sections = navigation.filter((section) => path.startsWith(section.path) && !['/', path].includes(section.path));
  return [{ label: title, path: '/' }, ...sections, { label, path }];
}
