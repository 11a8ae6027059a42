import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { neededPages } from '../../src/load/addresses/find-missing-pages.ts';

/** The frontmatter of an article with which nothing is wrong. */
export const frontmatter = `---
title: A title
description: What it answers.
published: 2024-06-17
authors: [Jane Doe]
---

`;

/** The pages to which the navigation leads, with nothing wrong in them. */
export const pages: Readonly<Record<string, string>> = Object.fromEntries(
  neededPages.map((file) => [file, '---\ntitle: A page\ndescription: What it says.\n---\n\nText.\n']),
);

/**
 * Writes files into a new folder that goes when the test ends, and returns it. For content that a repository cannot
 * hold byte for byte, or not on every system; everything else is a fixture folder.
 */
export function writeContent(files: Readonly<Record<string, string | Uint8Array>>, name = 'tumen-'): string {
  const root = mkdtempSync(join(tmpdir(), name));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}
