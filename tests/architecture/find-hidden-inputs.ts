import { posix } from 'node:path';
import ts from 'typescript';
import { findImpurities } from './find-impurities.ts';
import { splitPage } from './source-file.ts';
import type { SourceFile } from './source-file.ts';

/** Modules that bring what no page was given: content, files, the state of a build. Hashing alone is pure. */
const sources =
  /^astro:|^node:(?!crypto$)|^src\/(?:load\/(?!types\.ts$)|queries\/site\/get-|integrations\/|commands\/)/u;
/** What a template may not say between its tags either. */
const reads =
  /\bimport\.meta\.glob\b|\bprocess\b|\bglobalThis\b|\bnew Date\(\)|\bDate\.now\b|\bMath\.random\b|\bfetch\(/u;
/** Of what Astro gives to a page, all but what its props and the configuration decide. */
const ofRequest = /\bAstro\.(?!props\b|params\b|site\b|csp\b|slots\b|self\b)\w+/u;

interface ValueImport {
  readonly names: readonly string[];
  /** Path from the root, or the package. */
  readonly target: string;
}

/**
 * Whatever a page shows that is neither among its props nor made from them by code alone, in the page itself or in what
 * it uses, as sentences. What getStaticPaths does is left out: it makes the props.
 */
export function findHiddenInputs(page: SourceFile, all: readonly SourceFile[]): readonly string[] {
  const files = new Map(all.map((file) => [file.path, file]));
  const { code, template } = splitPage(page);
  const { imports, rest } = takeApart(page.path, code);
  const shown = `${rest}\n${template}`;
  const used = imports.filter(({ names }) => names.length === 0 || names.some((name) => hasWord(shown, name)));
  const found = [...findImports(page.path, used), ...findReads({ path: page.path, text: rest }, template)];
  const seen = new Set([page.path]);
  const next = used.map(({ target }) => target);
  for (let path = next.pop(); path !== undefined; path = next.pop()) {
    const file = files.get(path);
    if (file === undefined || seen.has(path) || sources.test(path)) continue;
    seen.add(path);
    const parts = splitPage(file);
    const { imports: own } = takeApart(path, parts.code);
    found.push(...findImports(path, own), ...findReads({ path, text: parts.code }, parts.template));
    next.push(...own.map(({ target }) => target));
  }
  return found;
}

function hasWord(text: string, word: string): boolean {
  return new RegExp(String.raw`(?<![\w$])${word.replaceAll('$', String.raw`\$`)}(?![\w$])`, 'u').test(text);
}

function findImports(path: string, imports: readonly ValueImport[]): readonly string[] {
  return imports.filter(({ target }) => sources.test(target)).map(({ target }) => `${path} uses ${target}`);
}

function findReads(code: SourceFile, template: string): readonly string[] {
  // Where the site is served from is part of every key.
  const impure = findImpurities({ path: `${code.path}.ts`, text: code.text.replaceAll('import.meta.env', 'env') });
  const asked = [reads.exec(template)?.[0], ofRequest.exec(`${code.text}\n${template}`)?.[0]];
  return [...impure, ...asked.filter((text) => text !== undefined).map((text) => `${code.path} says ${text}`)];
}

/** The imports of values, and what remains of the code without any imports and without getStaticPaths. */
function takeApart(path: string, code: string): { readonly imports: readonly ValueImport[]; readonly rest: string } {
  const tree = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const imports: ValueImport[] = [];
  let rest = '';
  for (const statement of tree.statements) {
    if (ts.isImportDeclaration(statement)) {
      const names = namesOf(statement.importClause);
      const specifier = (statement.moduleSpecifier as ts.StringLiteral).text;
      if (names !== undefined) imports.push({ names, target: targetOf(path, specifier) });
    } else if (!isGetStaticPaths(statement)) {
      rest += statement.getFullText();
    }
  }
  return { imports, rest };
}

function isGetStaticPaths(statement: ts.Statement): boolean {
  return ts.isFunctionDeclaration(statement) && statement.name?.text === 'getStaticPaths';
}

/** The names of the values that an import brings; nothing where it brings types alone. */
function namesOf(clause: ts.ImportClause | undefined): readonly string[] | undefined {
  if (clause === undefined) return [];
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return undefined;
  const { name, namedBindings } = clause;
  const named = namedBindings && ts.isNamedImports(namedBindings) ? namedBindings.elements : [];
  const whole = namedBindings && ts.isNamespaceImport(namedBindings) ? [namedBindings.name] : [];
  const values = [...named].filter(({ isTypeOnly }) => !isTypeOnly).map((element) => element.name);
  const names = [...(name ? [name] : []), ...whole, ...values].map(({ text }) => text);
  return names.length === 0 ? undefined : names;
}

function targetOf(path: string, specifier: string): string {
  return specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier;
}
