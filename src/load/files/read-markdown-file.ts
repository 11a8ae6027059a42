import type { Root } from 'mdast';
import type { z } from 'zod';
import { parseMarkdown } from '../../markdown/parse-markdown.ts';
import type { Diagnostic } from '../../pipeline/types.ts';
import { checkMarkdown } from '../body/check-markdown.ts';
import type { Guides } from '../fields/field-guide.ts';
import { findTooDeep } from '../body/find-too-deep.ts';
import { locateFindings, pluginFailed, type Finding } from '../text/finding.ts';
import { guardParser, nestedTooDeeply } from '../body/guard-parser.ts';
import { readFrontmatter } from '../yaml/read-frontmatter.ts';
import { hasErrors } from '../text/has-errors.ts';
import { readSource } from '../text/read-source.ts';
import type { YamlData } from '../yaml/read-yaml.ts';
import { validateFields } from '../fields/validate-fields.ts';

/** The form that a kind of Markdown file has: its frontmatter's schema, and how to speak of it. */
export interface MarkdownForm<Fields> {
  readonly schema: z.ZodType<Fields>;
  readonly guides: Guides;
  /** A whole frontmatter, as an example for a file that has none. */
  readonly example: string;
  /** What the schema cannot say: fields that contradict each other. */
  readonly check?: (fields: Fields, yaml: YamlData) => readonly Finding[];
}

export interface MarkdownFile<Fields> {
  readonly file: string;
  readonly source: string;
  readonly tree?: Root;
  /** Absent when the frontmatter is at fault. */
  readonly fields?: Fields;
  /** The frontmatter as it stands, unchecked; absent when it is no YAML. */
  readonly frontmatter?: unknown;
  /** Offset in the file of a value of the frontmatter. */
  readonly offsetOf?: YamlData['offsetOf'];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads, parses and checks one Markdown file by itself. Never throws for what the file holds. */
export function readMarkdownFile<Fields>(root: string, file: string, form: MarkdownForm<Fields>): MarkdownFile<Fields> {
  const { source, diagnostics } = readSource(root, file);
  if (hasErrors(diagnostics)) return { file, source, diagnostics };
  const parsed = parseGuarded(source);
  if (!('tree' in parsed))
    return { file, source, diagnostics: [...diagnostics, ...locateFindings(file, source, [parsed.fault])] };
  const { tree } = parsed;
  const yaml = readFrontmatter(tree, source, form.example);
  const { fields, findings } = validateFields(form.schema, yaml, form.guides);
  const contradictions = fields === undefined ? [] : (form.check?.(fields, yaml) ?? []);
  const found = locateFindings(file, source, [...findings, ...contradictions, ...checkMarkdown(tree, source)]);
  const known = fields === undefined ? { frontmatter: yaml.value } : { fields };
  return { file, source, tree, ...known, offsetOf: yaml.offsetOf, diagnostics: [...diagnostics, ...found] };
}

function parseGuarded(source: string): { readonly tree: Root } | { readonly fault: Finding } {
  const fault = guardParser(source);
  if (fault !== undefined) return { fault };
  try {
    const tree = parseMarkdown(source);
    const deep = findTooDeep(tree);
    return deep === undefined ? { tree } : { fault: nestedTooDeeply(deep.position?.start.offset ?? 0) };
  } catch (error) {
    // What is left to exhaust the stack after the guard.
    return { fault: error instanceof RangeError ? nestedTooDeeply(0) : pluginFailed(error) };
  }
}
