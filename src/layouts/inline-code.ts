import { createHash } from 'node:crypto';

/** Code that stands in the page itself, with the hash by which the content security policy lets it in. */
export interface InlineCode {
  readonly code: string;
  readonly hash: `sha256-${string}`;
}

/** A script for the page itself, without block comments and indentation, which a browser need not download. */
export const inlineScript = hashedOnce((source) =>
  source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/^\s+/gm, ''),
);

/** A style sheet for the page itself, as the bundler gives it. */
export const inlineStyles = hashedOnce((source) => source.trim());

/** Every page has one of few scripts and sheets; each is worked out once. */
function hashedOnce(prepare: (source: string) => string): (source: string) => InlineCode {
  const known = new Map<string, InlineCode>();
  return (source) => {
    const found = known.get(source) ?? hash(prepare(source));
    known.set(source, found);
    return found;
  };
}

function hash(code: string): InlineCode {
  return { code, hash: `sha256-${createHash('sha256').update(code).digest('base64')}` };
}
