import { all, defineLexicon } from './define-lexicon.ts';

export const unitWords = [
  defineLexicon('unit', {
    second: 'second', minute: 'minute', hour: 'hour', day: 'day', week: 'week', weekend: 'weekend', month: 'month',
    quarter: 'quarter', year: 'year', decade: 'decade', century: 'century', millennium: 'millennium',
    semester: 'half', season: 'season', fortnight: 'week',
  }),
  defineLexicon('units', {
    seconds: 'second', minutes: 'minute', hours: 'hour', days: 'day', weeks: 'week', weekends: 'weekend', months: 'month',
    quarters: 'quarter', years: 'year', decades: 'decade', centuries: 'century', millennia: 'millennium',
    min: 'minute', mins: 'minute', hr: 'hour', hrs: 'hour', yrs: 'year', secs: 'second', nights: 'day', seasons: 'season',
  }),
  defineLexicon('one', all(1, 'a', 'an')),
  defineLexicon('kind', all(1, 'more', 'full', 'whole', 'consecutive', 'straight', 'successive', 'long', 'short', 'bloody', 'solid', 'additional', 'extra', 'other', 'working', 'business', 'calendar', 'trading', 'intense', 'difficult', 'hard', 'turbulent', 'tumultuous', 'tense', 'busy', 'lean', 'quiet', 'brief', 'entire', 'complete', 'full - time', 'good', 'further')),
  defineLexicon('half', all(0.5, 'and a half')),
  defineLexicon('vague', all('X', 'a few', 'few', 'several', 'many', 'some', 'a number of', 'dozens of', 'hundreds of', 'thousands of', 'numerous', 'a handful of', 'scores of', 'tens of', 'a lot of', 'countless')),
];
