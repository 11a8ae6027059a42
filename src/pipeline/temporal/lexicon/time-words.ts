import { all, defineLexicon } from './define-lexicon.ts';

/** Clock times and parts of the day, in TIMEX3's codes. */
export const timeWords = [
  defineLexicon('part', {
    ...all('TMO', 'morning', 'mornings'),
    ...all('TAF', 'afternoon'),
    ...all('TEV', 'evening'),
    ...all('TNI', 'night', 'nighttime', 'nightfall'),
    ...all('TMI', 'midday'),
  }),
  defineLexicon('meridiem', { am: 'am', pm: 'pm' }),
  defineLexicon('clock', { noon: 'T12:00', midnight: 'T24:00' }),
  defineLexicon('zone', {
    est: 'EST', edt: 'EDT', cst: 'CST', cdt: 'CDT', mst: 'MST', mdt: 'MDT', pst: 'PST', pdt: 'PDT',
    gmt: 'GMT', utc: 'UTC', bst: 'BST', cet: 'CET', cest: 'CEST', ist: 'IST', jst: 'JST', msk: 'MSK',
    'local time': 'local', 'eastern time': 'ET', 'eastern daylight time': 'EDT', 'eastern standard time': 'EST',
    'pacific time': 'PT', 'moscow time': 'MSK', 'universal time': 'UTC', 'london time': 'London',
  }),
  defineLexicon('zone', { et: 'ET', pt: 'PT', ct: 'CT' }, 'capital'),
];
