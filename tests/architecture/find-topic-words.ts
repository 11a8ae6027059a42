import ts from 'typescript';
import { parse } from 'yaml';
import { walk } from './source-file.ts';
import type { SourceFile } from './source-file.ts';

interface NamedEntity {
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** Every name and alias of the entities file, but for initials of two letters (UN, EU, US), which are English. */
export function readTopicWords(entities: string): readonly string[] {
  const list = parse(entities) as readonly NamedEntity[];
  return list.flatMap(({ name, aliases = [] }) => [name, ...aliases]).filter((word) => word.length > 2);
}

/** Names of the content that stand in the code's strings, patterns or identifiers; comments may use any example. */
export function findTopicWords(file: SourceFile, names: readonly string[]): readonly string[] {
  const found: string[] = [];
  const escaped = names.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'u');
  walk(file, (node, line) => {
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isIdentifier(node);
    const match =
      isText || ts.isRegularExpressionLiteral(node) ? pattern.exec(node.getText().replaceAll(/\\[a-z]/g, ' ')) : null;
    if (match !== null) found.push(`${file.path}:${line}: “${match[0]}” is content, and the engine knows no topic`);
  });
  return found;
}
