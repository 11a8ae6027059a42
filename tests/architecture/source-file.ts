import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

/** A file of the project, by its path from the root with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export interface Import {
  /** As written. */
  readonly specifier: string;
  /** Path from the root where it is relative. */
  readonly target?: string;
}

/** Every file below a folder of the project; none where the folder is not there. */
export function readFolder(folder: string): readonly SourceFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** What runs when a file is built: of a component the code between its fences, and apart from it what follows. */
export function splitPage({ path, text }: SourceFile): { readonly code: string; readonly template: string } {
  if (!path.endsWith('.astro')) return { code: text, template: '' };
  const [whole = '', code = ''] = /^---\n([\s\S]*?)\n---/.exec(text) ?? [];
  return { code, template: text.slice(whole.length) };
}

/** The TypeScript of a file: of a component, what stands between its fences and in its script elements. */
function readCode(file: SourceFile): string {
  const { code, template } = splitPage(file);
  const scripts = [...template.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);
  return [code, ...scripts].join('\n');
}

/** Static and dynamic imports, types included. */
export function readImports(file: SourceFile): readonly Import[] {
  return ts
    .preProcessFile(readCode(file), true, true)
    .importedFiles.map(({ fileName: specifier }) =>
      specifier.startsWith('.')
        ? { specifier, target: posix.join(posix.dirname(file.path), specifier) }
        : { specifier },
    );
}

/** Calls `visit` on every node of the file's code. */
export function walk(file: SourceFile, visit: (node: ts.Node, line: number) => void): void {
  const tree = ts.createSourceFile(file.path, readCode(file), ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const step = (node: ts.Node): void => {
    visit(node, tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1);
    ts.forEachChild(node, step);
  };
  step(tree);
}
