import type { Nodes } from 'mdast';
import type { Finding } from '../text/finding.ts';
import { findForbidden } from '../text/unwanted-characters.ts';

/**
 * Finds the characters that no text may hold and that a file can hide from the check of its bytes: Markdown reads `&#x202E;`
 * as the character itself, and any reference to none as U+FFFD (CommonMark 0.31.2, 2.5).
 */
export function checkCharacters(node: Nodes): readonly Finding[] {
  for (const text of textsOf(node)) {
    const forbidden = findForbidden(text);
    if (forbidden === undefined) continue;
    const { severity, code, found, hint } = forbidden;
    const message = `Expected text; found ${found}, written as a reference such as \`&#x202E;\`.`;
    return [{ severity, code, message, hint, offset: node.position?.start.offset ?? 0 }];
  }
  return [];
}

/** Whatever of a node is text: its words, an address, a title, the attributes of a directive. */
function textsOf(node: Nodes): readonly string[] {
  const values: readonly unknown[] = Object.values(node);
  const attributes = node.type === 'textDirective' ? Object.values(node.attributes ?? {}) : [];
  return [...values, ...attributes].filter((value) => typeof value === 'string');
}
