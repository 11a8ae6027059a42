import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inlineScript, inlineStyles } from '../../src/layouts/inline-code.ts';

describe('code that stands in the page itself', () => {
  it('is let in by the SHA-256 of exactly what stands there, however often it is asked for', () => {
    fc.assert(
      fc.property(fc.constantFrom(inlineScript, inlineStyles), fc.string(), (inline, source) => {
        const { code, hash } = inline(source);
        expect(hash).toBe(`sha256-${createHash('sha256').update(code, 'utf8').digest('base64')}`);
        expect(inline(source)).toEqual({ code, hash });
      }),
    );
  });

  it('as a script has no comments and no indentation', () => {
    expect(inlineScript("/* Why.\n * More. */\n  // How.\n  let a = 'b';\n").code).toBe("let a = 'b';\n");
  });

  it('as a style sheet is what the bundler gave', () => {
    expect(inlineStyles('p{color:red}\n').code).toBe('p{color:red}');
  });
});
