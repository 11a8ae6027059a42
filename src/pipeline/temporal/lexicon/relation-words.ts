import { all, defineLexicon } from './define-lexicon.ts';

/** Words that place one time before or after another. */
export const relationWords = [
  defineLexicon('back', all('past', 'last', 'past')),
  defineLexicon('ahead', all('future', 'next', 'coming', 'upcoming', 'forthcoming')),
  defineLexicon('ago', all('past', 'ago', 'back')),
  defineLexicon('fromNow', all('future', 'from now', 'hence')),
  defineLexicon('later', all('future', 'later', 'afterward', 'afterwards', 'thereafter', 'after')),
  defineLexicon('earlier', all('past', 'earlier', 'before', 'previously', 'beforehand', 'prior')),
  defineLexicon('relation', {
    before: 'past',
    after: 'future',
    following: 'future',
    from: 'future',
    'prior to': 'past',
    preceding: 'past',
  }),
  defineLexicon('dayRef', { today: 0, yesterday: -1, tomorrow: 1 }),
  defineLexicon('each', all(1, 'every', 'each', 'per')),
];
