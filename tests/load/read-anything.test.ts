import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/load/text/decode-text.ts';
import { formatAnnotation } from '../../src/load/report/format-annotation.ts';
import { formatDiagnostic } from '../../src/load/report/format-diagnostic.ts';
import { loadTimeline } from '../../src/load/load-timeline.ts';
import { readYaml } from '../../src/load/yaml/read-yaml.ts';
import { makeDate } from '../../src/pipeline/calendar/calendar-date.ts';
import type { Diagnostic } from '../../src/pipeline/types.ts';
import { frontmatter, writeContent } from './write-content.ts';

/** Pieces of Markdown, YAML and dated prose, and characters that trip programs up. */
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      ...[
        '# ',
        '## ',
        '> ',
        '- ',
        '1. ',
        '    ',
        '\n',
        '\n\n',
        '\r\n',
        '---\n',
        '```\n',
        '| a | b |\n|---|---|\n',
        '[^1]: ',
      ],
      ...[
        '**',
        '*',
        '_',
        '`',
        '[',
        '](',
        ')',
        '![',
        '<b>',
        '<!--',
        '-->',
        '&amp;',
        '\\',
        ':date[',
        ':event[',
        ']{edtf=2023}',
      ],
      ...[
        'title: ',
        'published: ',
        '"',
        '- a: *b\n',
        '&b ',
        '{',
        '}',
        '\t',
        ' ',
        '\0',
        '\u202E',
        '\u200B',
        '😀',
        'e\u0301',
      ],
      ...[
        'In 2019 ',
        'last July',
        'on Tuesday ',
        'Kim met Putin',
        ' the 1990s',
        ' since ',
        '. ',
        '5/6/2024',
        'from 1950 to 1953 ',
      ],
      ...[
        'he said',
        'will ',
        'was ',
        ' not ',
        'Moscow',
        ' later that decade',
        '29 February 2023',
        '”',
        '’s ',
        'three weeks ago',
      ],
    ),
    fc.string({ maxLength: 5, unit: 'grapheme' }),
  ),
  { maxLength: 40 },
);
const text = pieces.map((parts) => parts.join(''));

describe('any bytes at all', () => {
  it('are decoded without throwing, and each finding stands within the text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { text: decoded, findings } = decodeText(bytes);
        for (const { offset } of findings) expect(offset).toBeLessThanOrEqual(decoded.length);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('any text at all', () => {
  it('is read as YAML or refused', () => {
    fc.assert(
      fc.property(text, fc.nat(50), (yaml, base) => {
        const { value, findings, offsetOf } = readYaml(yaml, base);
        expect(value === undefined).toBe(findings.length > 0);
        expect(offsetOf(['title'])).toBeGreaterThanOrEqual(base);
        expect(offsetOf(['title'])).toBeLessThanOrEqual(base + yaml.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('goes all the way from a file to the timeline and the page, with every place inside the file', async () => {
    const today = makeDate(2026, 1, 1);
    if (today === undefined) throw new Error('no such day');
    await fc.assert(
      fc.asyncProperty(fc.boolean(), text, async (dressed, body) => {
        const source = dressed ? frontmatter + body : body;
        const root = writeContent({ 'content/articles/any.md': source });
        const { content, timeline, diagnostics } = await loadTimeline(root, { includeDrafts: true, today });
        const lines = source.split('\n');
        for (const { line, column } of diagnostics) {
          expect(lines[line - 1]?.length).toBeGreaterThanOrEqual(column - 1);
        }
        for (const { html } of content.articles) {
          expect(html.pieces.length).toBe(html.holes.length + 1);
        }
        expect(JSON.parse(JSON.stringify(timeline))).toEqual(timeline);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('shows as a diagnostic without a character that a terminal would obey', () => {
    fc.assert(
      fc.property(text, text, fc.nat(5), fc.nat(200), (message, source, line, column) => {
        const place = { file: message, line: line + 1, column: column + 1 };
        const diagnostic: Diagnostic = { severity: 'error', code: 'any', message, hint: message, ...place };
        // The caret's padding is ours.
        expect(formatDiagnostic(diagnostic, source.split('\n'))).not.toMatch(/(?![\n\t])\p{Cc}|[\u202A-\u202E\u200B]/u);
        expect(formatAnnotation(diagnostic).split('\n')).toHaveLength(1);
      }),
      { numRuns: 1000 },
    );
  });
});
