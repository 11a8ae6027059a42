/**
 * What a picture of a shared link costs: `node tests/bench/share-pictures.ts PICTURES [FOLDER]`. Draws the pictures of
 * as many events, spread like news over 125 years, and writes them where a folder is given.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeShareDrawer } from '../../src/pictures/share-drawer.ts';
import type { SharePicture } from '../../src/pictures/share-pictures.ts';
import { addDays } from '../../src/pipeline/calendar/calendar-date.ts';
import { describeDate } from '../../src/pipeline/calendar/describe-date.ts';
import { date, day } from '../fixtures/site/make-event.ts';
import { random } from './random.ts';

const [count = '2000', folder] = process.argv.slice(2);
const { below, fraction, pick } = random(20_240_617);
const syllables = ['ka', 'ro', 'min', 'est', 'val', 'or', 'len', 'fi', 'sha', 'du', 'Tov', 'gra', 'ffle', 'wi', 'ny'];
const word = (): string => Array.from({ length: 1 + below(4) }, () => pick(syllables)).join('');
const dates = Array.from({ length: Number(count) }, () => {
  // Half of them in the last six years, as in news.
  const from = fraction() < 0.5 ? addDays(day('1900-01-01'), below(43_000)) : addDays(day('2019-01-01'), below(2190));
  return date(pick([from, from, from.slice(0, 7), from.slice(0, 4)]));
}).sort((a, b) => (a.interval.start < b.interval.start ? -1 : 1));
const pictures = dates.map((value, index): SharePicture => ({
  name: String(index),
  label: describeDate(value),
  title: Array.from({ length: 4 + below(16) }, word).join(' '),
  own: [index],
}));

const begun = performance.now();
const drawer = await makeShareDrawer(process.cwd(), {
  site: 'Tumen',
  intervals: dates.map(({ interval }) => interval),
});
const made = performance.now();
const before = process.threadCpuUsage();
let bytes = 0;
if (folder !== undefined) mkdirSync(folder, { recursive: true });
for (const picture of pictures) {
  const png = drawer.draw(picture);
  bytes += png.length;
  if (folder !== undefined) writeFileSync(join(folder, `${picture.name}.png`), png);
}
const used = process.threadCpuUsage(before);
const drawn = performance.now();
for (const picture of pictures) drawer.keyOf(picture);
const keyed = performance.now();
console.log(
  [
    `${count} pictures: ${((used.user + used.system) / 1000 / pictures.length).toFixed(2)} ms of the processor, ${((drawn - made) / pictures.length).toFixed(2)} ms by the clock and ${Math.round(bytes / pictures.length)} bytes each`,
    `${Math.round(made - begun)} ms before the first`,
    `${((keyed - drawn) / pictures.length).toFixed(3)} ms a key`,
  ].join(' · '),
);
