import { SEASON_CODES } from '../season-codes.ts';
import { edtfOfCell, ordinalOf, type Cell } from '../../calendar/cell.ts';
import { yearOf } from '../../calendar/calendar-date.ts';
import { parseEdtf } from '../../calendar/edtf.ts';
import type { Timex } from '../../types.ts';
import type { Placed } from './placed.ts';

/** TIMEX3 of a placed meaning. Before year 1 it counts years BC: `BC0490` is astronomical −489. */
export function timexOfPlaced(placed: Placed): Timex {
  const timex = placed.time === undefined ? dateOf(placed) : timeOf(placed, placed.time);
  return placed.mod === undefined ? timex : { ...timex, mod: placed.mod };
}

/** TIMEX3 of each date that an EDTF value names: both ends of a closed interval, one of an open one. */
export function timexesOfEdtf(edtf: string): readonly Timex[] {
  return edtf.split('/').flatMap((end): readonly Timex[] => {
    const value = parseEdtf(end);
    if (value?.type !== 'date' || value.granularity === 'span') return [];
    const timex = timexOfCell({ unit: value.granularity, start: value.interval.start });
    return [{ type: 'DATE', value: timex, ...(value.qualifier === 'approximate' ? { mod: 'APPROX' } : {}) }];
  });
}

function dateOf({ cell, weekend }: Placed): Timex {
  const date = timexOfCell(cell);
  return { type: 'DATE', value: weekend ? `${date}-WE` : date };
}

/** A time that begins with `X` is of no one day. */
function timeOf({ cell }: Placed, time: string): Timex {
  return { type: 'TIME', value: time.startsWith('X') ? `XXXX-XX-XX${time.slice(1)}` : timexOfCell(cell) + time };
}

function timexOfCell(cell: Cell): string {
  const year = yearOf(cell.start);
  if (year > 0 && (cell.unit === 'day' || cell.unit === 'week' || cell.unit === 'month')) return edtfOfCell(cell);
  const words = timexYear(year, cell);
  switch (cell.unit) {
    case 'quarter':
      return `${words}-Q${ordinalOf(cell)}`;
    case 'half':
      return `${words}-H${ordinalOf(cell)}`;
    case 'season':
      return `${words}-${SEASON_CODES[ordinalOf(cell) - 1] ?? 'SP'}`;
    case 'year':
      return words;
    case 'decade':
      return words.slice(0, -1);
    case 'century':
      return words.slice(0, -2);
    default:
      return `${words}${cell.start.slice(-6, cell.unit === 'month' ? -3 : undefined)}`;
  }
}

function timexYear(year: number, cell: Cell): string {
  if (year > 0) return String(year).padStart(4, '0');
  // A decade or century BC begins, astronomically, at its largest year: −479 for the 470s BC, which is `BC047`.
  const bc = cell.unit === 'decade' || cell.unit === 'century' ? -year : 1 - year;
  return `BC${String(bc).padStart(4, '0')}`;
}
