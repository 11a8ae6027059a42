import type { CalendarDate, Interval } from '../types.ts';
import { formatYear, makeDate, partsOf, yearOf } from './calendar-date.ts';
import { floorTo, isoWeekOf, mondayOfIsoWeek, stepFrom, type Unit } from './units.ts';

/** One tile of the calendar: a day, a week, a month… `start` is its first day. */
export interface Cell {
  readonly unit: Unit;
  readonly start: CalendarDate;
}

/** The cell of a unit that holds the day. */
export function cellOf(unit: Unit, date: CalendarDate): Cell {
  return { unit, start: floorTo(unit, date) };
}

/** The cell so many units later; before it where the count is negative. */
export function shiftCell(cell: Cell, count: number): Cell {
  return { unit: cell.unit, start: stepFrom(cell.unit, cell.start, count) };
}

/** From its first day to the one after its last. */
export function intervalOf(cell: Cell): Interval {
  return { start: cell.start, end: stepFrom(cell.unit, cell.start, 1) };
}

/** An astronomical year: 0 is 1 BC. Nothing beyond ±9999. */
export function yearCell(year: number): Cell | undefined {
  const start = makeDate(year, 1, 1);
  return start && { unit: 'year', start };
}

/** A month, 1–12; nothing where there is no such month. */
export function monthCell(year: number, month: number): Cell | undefined {
  const start = makeDate(year, month, 1);
  return start && { unit: 'month', start };
}

/** A day; nothing where no calendar has it. */
export function dayCell(year: number, month: number, day: number): Cell | undefined {
  const start = makeDate(year, month, day);
  return start && { unit: 'day', start };
}

/** A week of ISO 8601, from 1; nothing for week 53 of a year that has 52. */
export function weekCell(year: number, week: number): Cell | undefined {
  const start = mondayOfIsoWeek(year, week);
  return start && { unit: 'week', start };
}

/** A quarter, 1–4. */
export function quarterCell(year: number, quarter: number): Cell | undefined {
  const start = makeDate(year, quarter * 3 - 2, 1);
  return start && { unit: 'quarter', start };
}

/** A half of a year, 1 or 2. */
export function halfCell(year: number, half: number): Cell | undefined {
  const start = makeDate(year, half * 6 - 5, 1);
  return start && { unit: 'half', start };
}

/** Season 1 is spring (March to May), 4 is winter: December of that year to February of the next. */
export function seasonCell(year: number, season: number): Cell | undefined {
  const start = makeDate(year, season * 3, 1);
  return start && { unit: 'season', start };
}

/** The decade that holds the year; before year 0, the one EDTF writes. */
export function decadeCell(year: number): Cell | undefined {
  const start = makeDate(year, 1, 1);
  return start && cellOf('decade', start);
}

/** The century that holds the year. 0 stands for the first AD, whose digits are `00`, though that year itself is 1 BC. */
export function centuryCell(year: number): Cell | undefined {
  const start = makeDate(year === 0 ? 1 : year, 1, 1);
  return start && cellOf('century', start);
}

/** Which quarter, half or season of its year the cell is, from 1. */
export function ordinalOf(cell: Cell): number {
  const { month } = partsOf(cell.start);
  return cell.unit === 'half' ? Math.ceil(month / 6) : Math.ceil(month / 3);
}

/** EDTF: `2024-06-17`, `2024-W25`, `2024-33` (first quarter), `2024-21` (spring), `202X`, `20XX`. */
export function edtfOfCell(cell: Cell): string {
  const year = formatYear(yearOf(cell.start));
  switch (cell.unit) {
    case 'day':
      return cell.start;
    case 'week': {
      const week = isoWeekOf(cell.start);
      return `${formatYear(week.year)}-W${String(week.week).padStart(2, '0')}`;
    }
    case 'month':
      return cell.start.slice(0, -3);
    case 'quarter':
      return `${year}-${32 + ordinalOf(cell)}`;
    case 'half':
      return `${year}-${39 + ordinalOf(cell)}`;
    case 'season':
      return `${year}-${20 + ordinalOf(cell)}`;
    case 'year':
      return year;
    case 'decade':
      return `${year.slice(0, -1)}X`;
    case 'century':
      return `${year.slice(0, -2)}XX`;
  }
}
