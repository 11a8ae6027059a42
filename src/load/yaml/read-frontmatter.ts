import type { Root } from 'mdast';
import { errorAt, type Finding } from '../text/finding.ts';
import { readYaml, type YamlData } from './read-yaml.ts';

/** The YAML between the two `---` lines that open a file, with the offsets of the file. */
export function readFrontmatter(tree: Root, source: string, example: string): YamlData {
  const [first, second] = tree.children;
  if (first?.type !== 'yaml') return without(missingFrontmatter(source, example));
  const start = source.indexOf('\n') + 1;
  const read = readYaml(source.slice(start, start + first.value.length), start);
  // An empty frontmatter lacks its fields, each of which is to be named.
  const yaml = read.value === null ? { ...read, value: {} } : read;
  // A second block of fields would otherwise be read as a rule, followed by a heading made of its lines.
  if (second?.type === 'thematicBreak' && second.position !== undefined) {
    const { offset = 0 } = second.position.start;
    if (/^---[ \t]*\r?\n(?:[a-z]+:.*\r?\n)+---[ \t]*\r?(?:\n|$)/u.test(source.slice(offset))) {
      return without(secondFrontmatter(offset));
    }
  }
  return yaml;
}

function without(finding: Finding): YamlData {
  const { offset } = finding;
  return { value: undefined, findings: [finding], offsetOf: () => offset, offsetOfKey: () => offset };
}

function secondFrontmatter(offset: number): Finding {
  const message = 'Expected the text after the frontmatter; found a second block of fields.';
  return errorAt(offset, 'second-frontmatter', message, 'Move its fields into the first block and delete the second.');
}

function missingFrontmatter(source: string, example: string): Finding {
  if (/^---[ \t]*\r?(?:\n|$)/u.test(source)) {
    const message = 'Expected a line `---` that closes the frontmatter; found the end of the file.';
    return errorAt(0, 'no-frontmatter', message, 'Write `---` on a line of its own after the last field.');
  }
  const opening = /^---[ \t]*\r?$/mu.exec(source);
  if (opening !== null && source.slice(0, opening.index).trim() === '') {
    const message = 'Expected the line `---` to be the first of the file; found empty lines before it.';
    return errorAt(opening.index, 'no-frontmatter', message, 'Delete the lines above it.');
  }
  const message = 'Expected the file to begin with frontmatter; found none.';
  return errorAt(0, 'no-frontmatter', message, `Begin it with:\n${example}`);
}
