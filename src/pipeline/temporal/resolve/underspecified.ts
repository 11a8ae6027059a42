import { SEASON_CODES } from '../season-codes.ts';
import type { CalendarMeaning, Meaning } from '../meaning.ts';

/** The value before any anchor, in TIMEX3 with `X` for what the words leave open. */
export function describeUnderspecified(meaning: Meaning): string {
  switch (meaning.kind) {
    case 'calendar':
      return describeFields(meaning);
    case 'shift':
      return describeShift(meaning);
    case 'time':
      return `${meaning.of ? describeUnderspecified(meaning.of) : 'XXXX-XX-XX'}${meaning.time.replace(/^X/, '')}`;
    case 'modified':
      return describeUnderspecified(meaning.of);
    case 'numeric':
      return `${String(meaning.parts[2]).padStart(4, '0')}-XX-XX`;
    case 'numeric-pair':
      return 'XXXX-XX-XX';
    case 'impossible':
      return `${meaning.year === undefined ? 'XXXX' : String(meaning.year).padStart(4, '0')}-${two(meaning.month)}-${two(meaning.day)}`;
    case 'duration':
      return meaning.iso;
    case 'recurrence':
      return meaning.every;
    case 'reference':
      return `${meaning.to.toUpperCase()}_REF`;
    case 'range':
      return `${describeUnderspecified(meaning.from.meaning)}/${describeUnderspecified(meaning.to.meaning)}`;
    case 'unknown':
      return meaning.as ?? '';
    case 'same':
      return '';
  }
}

function describeFields(fields: CalendarMeaning): string {
  const year =
    fields.year === undefined
      ? 'XXXX'
      : fields.year > 0
        ? String(fields.year).padStart(4, '0')
        : `BC${String(1 - fields.year).padStart(4, '0')}`;
  if (fields.decade !== undefined) return fields.decade >= 0 ? String(fields.decade).slice(0, -1) : 'BC';
  if (fields.century !== undefined) return fields.century >= 0 ? String(fields.century).slice(0, -2) : 'BC';
  if (fields.shortDecade !== undefined) return `XX${String(fields.shortDecade).slice(0, 1)}`;
  if (fields.weekday !== undefined && fields.day === undefined) return `XXXX-WXX-${fields.weekday}`;
  if (fields.quarter !== undefined) return `${year}-Q${fields.quarter}`;
  if (fields.half !== undefined) return `${year}-H${fields.half}`;
  if (fields.season !== undefined) return `${year}-${SEASON_CODES[fields.season - 1] ?? 'XX'}`;
  if (fields.named) return `${year}-XX-XX`;
  if (fields.month === undefined) return fields.day === undefined ? year : `${year}-XX-${two(fields.day)}`;
  return fields.day === undefined ? `${year}-${two(fields.month)}` : `${year}-${two(fields.month)}-${two(fields.day)}`;
}

const SHIFT_PATTERNS: Readonly<Record<string, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

function describeShift(meaning: Extract<Meaning, { kind: 'shift' }>): string {
  return SHIFT_PATTERNS[meaning.unit] ?? 'XXXX-XX-XXTXX';
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
