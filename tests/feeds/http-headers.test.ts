import { expect, test } from 'vitest';
import { joinPolicies, serialiseHeaders } from '../../src/feeds/http-headers.ts';

test('a policy for all pages allows what each page needs, and nothing more', () => {
  const policies = [
    "default-src 'self'; script-src 'self' 'sha256-b'",
    "default-src 'self'; script-src 'self' 'sha256-a';",
  ];
  expect(joinPolicies(policies)).toBe("default-src 'self'; script-src 'self' 'sha256-a' 'sha256-b'");
});

test('every page is covered, under the base', () => {
  const text = serialiseHeaders('/some/base', ["default-src 'self'"]);
  expect(text).toContain('/some/base/*\n');
  expect(text).toContain("  Content-Security-Policy: default-src 'self'; frame-ancestors 'self'\n");
  expect(text).toContain('  X-Content-Type-Options: nosniff\n');
  expect(text).toContain('/some/base/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n');
});

test('the policy forbids framing even where the pages have none of their own', () => {
  expect(serialiseHeaders('/', [])).toContain("  Content-Security-Policy: frame-ancestors 'self'\n");
});
