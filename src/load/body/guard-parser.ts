import { deepest } from './find-too-deep.ts';
import { errorAt, type Finding } from '../text/finding.ts';

/** Inline marks cost the parser the square of a block's length: 20,000 characters take it 0.3 s, ten times that 30 s. */
const longestRun = 20_000;

/** Underlined headings cost the square of their number: 200 take 10 ms, 20,000 a minute. */
const mostUnderlined = 200;

/** So do quotes, lists and footnotes that begin between other blocks: 2,000 take 0.3 s, 50,000 minutes. */
const mostContainers = 2000;

/** Finds the first thing in a Markdown file that would keep the parser busy for long or exhaust its stack. */
export function guardParser(source: string): Finding | undefined {
  let run = { start: 0, length: 0 };
  // The end of the frontmatter looks like an underline, too.
  let underlined = source.startsWith('---') ? -1 : 0;
  let containers = 0;
  let contained = false;
  let offset = 0;
  for (const line of source.split('\n')) {
    const blank = line.trim() === '';
    run = blank ? { start: offset + line.length + 1, length: 0 } : { ...run, length: run.length + line.length };
    if (run.length > longestRun) return tooLong(run.start);
    if (countMarks(line) > deepest) return nestedTooDeeply(offset);
    if (run.length > line.length && /^[ \t>]*(?:=+|-+)[ \t\r]*$/u.test(line)) underlined += 1;
    if (underlined > mostUnderlined) return tooManyUnderlined(offset);
    // A line right below one of the same kind goes on with it.
    const opens = container.test(line);
    if (opens && !contained) containers += 1;
    contained = opens;
    if (containers > mostContainers) return tooManyContainers(offset);
    offset += line.length + 1;
  }
  return undefined;
}

/** A line that a quote, a list or a footnote may begin with. */
const container = /^[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\s]{1,99}\]:)/u;

/** What is said of a file whose blocks stand in one another deeper than is read; `offset` is where they come to that. */
export function nestedTooDeeply(offset: number): Finding {
  const message = `Expected at most ${deepest} quotes, lists and marks in one another; found more.`;
  return errorAt(offset, 'nested-too-deeply', message, 'Write it flatter.');
}

function tooLong(offset: number): Finding {
  const message = `Expected an empty line at least every ${longestRun.toLocaleString('en')} characters; found a longer stretch.`;
  return errorAt(offset, 'paragraph-too-long', message, 'Divide it into paragraphs with empty lines.');
}

function tooManyContainers(offset: number): Finding {
  const message = `Expected at most ${mostContainers.toLocaleString('en')} quotes, lists and footnotes; found more.`;
  return errorAt(offset, 'too-many-lists', message, 'Divide the article into several.');
}

function tooManyUnderlined(offset: number): Finding {
  const message = `Expected at most ${mostUnderlined} headings underlined with === or ---; found more.`;
  return errorAt(offset, 'too-many-underlined-headings', message, 'Write headings with `##`.');
}

/** Quote, list and footnote marks and levels of indentation at the start of a line. A rule, `-----`, is none. */
function countMarks(line: string): number {
  const opening = /^(?:[ \t]|>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\s]{1,99}\]:)*/u.exec(line)?.[0] ?? '';
  const marks = opening.match(/[>\-+*.):]/gu)?.length ?? 0;
  const indentation = opening.replaceAll('\t', '    ').match(/ /gu)?.length ?? 0;
  return marks + Math.floor(indentation / 8);
}
