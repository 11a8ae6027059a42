import type {} from 'remark';
import type { Data, Processor } from 'unified';

type Extension = NonNullable<Data['micromarkExtensions']>[number];
type Constructs = NonNullable<Extension['text']>;

/**
 * What GFM looks for at each word or at each paragraph, by the names of the tokeniser's constructs, with a sign that
 * every text shows which holds it. Looking in vain takes a third of the time of parsing, and most articles hold none.
 */
const signs: Readonly<Record<string, RegExp>> = {
  emailAutolink: /@/u,
  wwwAutolink: /www\./iu,
  protocolAutolink: /https?:/iu,
  table: /\||:-|-:/u,
};

/** The names of the constructs that a text cannot hold. */
export function constructsWithoutSign(source: string): readonly string[] {
  return Object.entries(signs).flatMap(([name, sign]) => (sign.test(source) ? [] : [name]));
}

/** Takes constructs of those names out of the tokeniser. To be used after what put them in. */
export function leaveOutConstructs(this: Processor, names: readonly string[]): void {
  const data = this.data();
  const without = (constructs: Constructs | undefined): Constructs =>
    Object.fromEntries(
      Object.entries(constructs ?? {})
        .map(([code, list]) => [code, [list ?? []].flat().filter(({ name = '' }) => !names.includes(name))] as const)
        .filter(([, list]) => list.length > 0),
    );
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map((extension) => ({
    ...extension,
    text: without(extension.text),
    flow: without(extension.flow),
  }));
}
