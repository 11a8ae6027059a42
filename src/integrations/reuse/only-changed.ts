import { digestOf } from './digest-of.ts';
import { currentRebuild } from './current-rebuild.ts';
import type { Plain } from './plain.ts';

interface PageOf<Params, View> {
  readonly params: Params;
  /** Makes all that the page shows; called anew each time, since a large site's views are too many to keep. */
  readonly view: () => View & Plain<View>;
}

interface StaticPath<Params, View> {
  readonly params: Params;
  readonly props: { readonly page: View };
}

/**
 * The paths of a route whose file has to be made, each with its view as the prop `page`: the last build made the others
 * from the same views with the same code, and they are taken over. A page of such a route must show nothing but that
 * prop, and all of it has to be plain data. `fileOf` gives the file of a path, below the output's folder.
 */
export function onlyChanged<Params, View>(
  fileOf: (params: Params) => string,
  pages: readonly PageOf<Params, View>[],
): StaticPath<Params, View>[] {
  const rebuild = currentRebuild();
  return pages
    .filter(({ params, view }) => rebuild?.takeOver(fileOf(params), () => digestOf(view())) !== true)
    .map(({ params, view }) => ({
      params,
      props: {
        get page() {
          const page = view();
          rebuild?.make(fileOf(params), digestOf(page));
          return page;
        },
      },
    }));
}
