import { SEASON_CODES } from '../season-codes.ts';
import { edtfOfCell, ordinalOf, type Cell } from '../../calendar/cell.ts';
import { yearOf } from '../../calendar/calendar-date.ts';
import type { Timex } from '../../types.ts';
import type { Placed } from './placed.ts';

/** TIMEX3 of a placed meaning. Before year 1 it counts years BC: `BC0490` is astronomical −489. */
export function timexOfPlaced(placed: Placed): Timex {
  const mod = placed.mod ? { mod: placed.mod } : {};
  const date = timexOfCell(placed.cell);
  if (placed.time === undefined) return { type: 'DATE', value: placed.weekend ? `${date}-WE` : date, ...mod };
  return {
    type: 'TIME',
    value: `${placed.time.startsWith('X') ? 'XXXX-XX-XX' : date}${placed.time.replace(/^X/, '')}`,
    ...mod,
  };
}

function timexOfCell(cell: Cell): string {
  const year = yearOf(cell.start);
  const ordinal = ordinalOf(cell);
  const words = timexYear(year, cell);
  switch (cell.unit) {
    case 'quarter':
      return `${words}-Q${ordinal}`;
    case 'half':
      return `${words}-H${ordinal}`;
    case 'season':
      return `${words}-${SEASON_CODES[ordinal - 1] ?? 'SP'}`;
    case 'year':
      return words;
    case 'decade':
      return words.slice(0, -1);
    case 'century':
      return words.slice(0, -2);
    default:
      return year > 0 ? edtfOfCell(cell) : `${words}${cell.start.slice(-6, cell.unit === 'month' ? -3 : undefined)}`;
  }
}

function timexYear(year: number, cell: Cell): string {
  if (year > 0) return String(year).padStart(4, '0');
  // A decade or century BC begins, astronomically, at its largest year: −479 for the 470s BC, which is `BC047`.
  const bc = cell.unit === 'decade' || cell.unit === 'century' ? -year : 1 - year;
  return `BC${String(bc).padStart(4, '0')}`;
}
