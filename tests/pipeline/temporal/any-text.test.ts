import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDates, parseCalendarDate } from '../../../src/pipeline/calendar/calendar-date.ts';
import { parseEdtf } from '../../../src/pipeline/calendar/edtf.ts';
import { allLexicons } from '../../../src/pipeline/temporal/lexicon/all-lexicons.ts';
import type { TemporalExpression, TemporalValue } from '../../../src/pipeline/types.ts';
import { leaves, tag } from './tag.ts';

const PUBLISHED = '2024-02-29';

/** Words of the lexicons and the rules, numbers and marks in any order: far likelier to match than any string. */
const words = allLexicons.flatMap((lexicon) => Object.keys(lexicon.words));
const piece = fc.oneof(
  fc.constantFrom(...words, ...words.map((word) => word.replace(/^./, (first) => first.toUpperCase()))),
  fc.constantFrom(
    'the',
    'of',
    'in',
    'on',
    'from',
    'to',
    'and',
    'since',
    'until',
    'a',
    'year',
    '-',
    ',',
    '.',
    "'",
    's',
    '/',
    ':',
    '\n\n',
  ),
  fc.integer({ min: 0, max: 2200 }).map(String),
  fc.constantFrom(
    '2024-02-30',
    '31/12/1999',
    '13.13.2013',
    '24:61',
    '0',
    '1,000',
    'BC',
    '9999',
    '29',
    '12345678901234567890',
  ),
);
const dateSoup = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' '));
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 }), dateSoup);

function everyValue(expressions: readonly TemporalExpression[]): readonly TemporalValue[] {
  return [...expressions, ...leaves(expressions)].map(({ value }) => value);
}

describe('any text', () => {
  it('is tagged without an error, with expressions that lie in it, in order and apart', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const { span, text: found } of tag(text, PUBLISHED)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(text.slice(span.start, span.end)).toBe(found);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1500 },
    );
  });

  it('holds the two ends of a range within the range, in order', () => {
    fc.assert(
      fc.property(dateSoup, (text) => {
        for (const { span, parts } of tag(text, PUBLISHED)) {
          if (!parts) continue;
          expect(parts[0].span.start).toBeGreaterThanOrEqual(span.start);
          expect(parts[1].span.start).toBeGreaterThanOrEqual(parts[0].span.end);
          expect(parts[1].span.end).toBeLessThanOrEqual(span.end);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('gets values that parse back from their EDTF, each with its start before its end', () => {
    fc.assert(
      fc.property(dateSoup, (text) => {
        for (const value of everyValue(tag(text, PUBLISHED))) {
          if (value.type !== 'date' && value.type !== 'open') continue;
          expect(parseEdtf(value.edtf)).toEqual(value);
          const { start, end } = value.type === 'date' ? value.interval : value.date.interval;
          expect([parseCalendarDate(start), parseCalendarDate(end)]).toEqual([start, end]);
          expect(compareDates(start, end)).toBeLessThan(0);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('survives a round trip through JSON', () => {
    fc.assert(
      fc.property(dateSoup, (text) => {
        const expressions = tag(text, PUBLISHED);
        expect(JSON.parse(JSON.stringify(expressions))).toEqual(expressions);
      }),
    );
  });

  it('is read the same in every time zone', () => {
    const zone = process.env['TZ'];
    const read = (tz: string, text: string): string => {
      process.env['TZ'] = tz;
      return JSON.stringify(tag(text, PUBLISHED));
    };
    try {
      fc.assert(
        fc.property(dateSoup, (text) => {
          const here = read('UTC', text);
          expect(read('Pacific/Kiritimati', text)).toBe(here);
          expect(read('America/Los_Angeles', text)).toBe(here);
        }),
      );
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });
});
