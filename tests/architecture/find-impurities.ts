import ts from 'typescript';
import { walk } from './source-file.ts';
import type { SourceFile } from './source-file.ts';

/** Names that reach the machine, the clock or chance. */
const impureNames = new Set(['process', 'globalThis', 'performance', 'console', 'fetch', 'crypto', 'setTimeout']);
const impureCalls = /^(Date\.(now|parse)|Math\.random)$/;
/** These read the day in the machine's own time zone; the ones with UTC in their names do not. */
const localTime = /^(get|set)(Date|Day|FullYear|Hours|Minutes|Month|Seconds|Milliseconds|TimezoneOffset)$/;
/** These fall back on the machine's language where none is given. */
const localeMethods = new Map([
  ['localeCompare', 2],
  ['toLocaleString', 1],
  ['toLocaleDateString', 1],
  ['toLocaleTimeString', 1],
]);

function describeNew(node: ts.NewExpression): string | undefined {
  const name = node.expression.getText();
  const count = node.arguments?.length ?? 0;
  if (name === 'Date' && count === 0) return 'new Date() reads the clock';
  if (name === 'Date' && count > 1) return 'new Date(y, m, …) counts in the time zone of the machine: use Date.UTC';
  if (name.startsWith('Intl.') && count === 0) return `${name} without a language takes that of the machine`;
  return undefined;
}

function describeCall(node: ts.CallExpression): string | undefined {
  const name = node.expression.getText();
  if (name === 'Date') return 'Date() reads the clock';
  if (impureCalls.test(name)) return `${name} is not pure`;
  const method = ts.isPropertyAccessExpression(node.expression) ? node.expression.name.text : '';
  if (localTime.test(method)) return `.${method}() counts in the time zone of the machine`;
  const needed = localeMethods.get(method);
  return needed !== undefined && node.arguments.length < needed
    ? `.${method}() takes the machine’s language`
    : undefined;
}

function describe(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node)) return describeNew(node);
  if (ts.isCallExpression(node)) return describeCall(node);
  if (ts.isMetaProperty(node)) return 'import.meta names the place where the code lies';
  if (!ts.isIdentifier(node) || !impureNames.has(node.text)) return undefined;
  const isMember = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
  const isKey = ts.isPropertyAssignment(node.parent) && node.parent.name === node;
  const isDeclared = ts.isPropertySignature(node.parent);
  return isMember || isKey || isDeclared ? undefined : `${node.text} is not pure`;
}

/** What in the code depends on anything but its arguments, as `file:line: reason`. */
export function findImpurities(file: SourceFile): readonly string[] {
  const found: string[] = [];
  walk(file, (node, line) => {
    const reason = describe(node);
    if (reason !== undefined) found.push(`${file.path}:${line}: ${reason}`);
  });
  return found;
}
