import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { readFrontmatter } from './read-frontmatter.ts';
import type { MarkdownForm } from './read-markdown-file.ts';
import { readSource } from './read-source.ts';
import { validateFields } from './validate-fields.ts';

/** The frontmatter of one Markdown file without its text, which is not parsed. Nothing where it is at fault. */
export function readFields<Fields>(root: string, file: string, form: MarkdownForm<Fields>): Fields | undefined {
  const { source } = readSource(root, file);
  const head = /^---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?=\r?\n|$)/u.exec(source)?.[0] ?? '';
  return validateFields(form.schema, readFrontmatter(parseMarkdown(head), head, form.example), form.guides).fields;
}
