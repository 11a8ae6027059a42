import { all, defineLexicon } from './define-lexicon.ts';

/** Words that point at a time and name none. */
export const referenceWords = [
  defineLexicon(
    'presentRef',
    all(
      'present',
      'now',
      'right now',
      'just now',
      'currently',
      'current',
      'presently',
      'at present',
      'nowadays',
      'these days',
      'the present',
      'present day',
      'present-day',
      'the present day',
      'the moment',
      'this moment',
      'this time',
    ),
  ),
  defineLexicon(
    'pastRef',
    all(
      'past',
      'recently',
      'lately',
      'the recent past',
      'the distant past',
      'the past',
      'long ago',
      'once before',
      'a while ago',
      'some time ago',
      'recent times',
      'days past',
      'more recently',
      'most recently',
    ),
  ),
  defineLexicon(
    'futureRef',
    all(
      'future',
      'future',
      'the future',
      'the near future',
      'the foreseeable future',
      'the immediate future',
      'the distant future',
      'the not too distant future',
    ),
  ),
];
