import { describe, expect, it } from 'vitest';
import { isSlug } from '../../../src/load/fields/slug.ts';

describe('a slug', () => {
  it.each(['why-now', '2024', 'console', 'com10', 'con-men', 'a'.repeat(100)])('may be “%s”', (name) => {
    expect(isSlug(name)).toBe(true);
  });

  it.each(['', '-a', 'a-', 'a--b', 'A', 'a b', 'a.b', 'é', 'a'.repeat(101)])('is no “%s”', (name) => {
    expect(isSlug(name)).toBe(false);
  });

  // https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file
  it.each(['con', 'nul', 'aux', 'prn', 'com1', 'lpt9'])('is no “%s”, which Windows keeps for a device', (name) => {
    expect(isSlug(name)).toBe(false);
  });
});
