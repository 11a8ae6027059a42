import { dayCell, halfCell, monthCell, quarterCell, seasonCell, yearCell, type Cell } from '../../calendar/cell.ts';
import { namedDayIn } from '../../calendar/named-days.ts';
import type { CalendarMeaning } from '../meaning.ts';

/** The fields' own cell in a year; 29 February only in a leap year. */
export function cellInYear(fields: CalendarMeaning, year: number): Cell | undefined {
  if (fields.named) {
    const day = namedDayIn(fields.named, year);
    return day && { unit: 'day', start: day };
  }
  if (fields.month !== undefined)
    return fields.day === undefined ? monthCell(year, fields.month) : dayCell(year, fields.month, fields.day);
  if (fields.quarter !== undefined) return quarterCell(year, fields.quarter);
  if (fields.season !== undefined) return seasonCell(year, fields.season);
  if (fields.half !== undefined) return halfCell(year, fields.half);
  return yearCell(year);
}
