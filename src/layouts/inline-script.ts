/** A script that stands in the page itself, with the hash that the content security policy needs to let it run. */
import { createHash } from 'node:crypto';

export interface InlineScript {
  readonly code: string;
  readonly hash: `sha256-${string}`;
}

/** Takes out block comments and indentation, which a browser need not download. */
export function inlineScript(source: string): InlineScript {
  const code = source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/^\s+/gm, '');
  return { code, hash: `sha256-${createHash('sha256').update(code).digest('base64')}` };
}
