import { all, defineLexicon } from './define-lexicon.ts';

/** Words that point at a time and name none. */
export const referenceWords = [
  defineLexicon('presentRef', all('present', 'now', 'right now', 'just now', 'currently', 'current', 'presently', 'at present', 'nowadays', 'these days', 'the present', 'present day', 'present-day', 'the present day', 'the moment', 'this moment', 'this time', 'this point', 'to date', 'the current', 'at this time', 'at this moment', 'at the moment')),
  defineLexicon('pastRef', all('past', 'recently', 'recent', 'lately', 'previously', 'formerly', 'the recent past', 'the distant past', 'the past', 'long ago', 'once before', 'a while ago', 'some time ago', 'not long ago', 'recent times', 'days past', 'more recently', 'most recently', 'in the past')),
  defineLexicon('futureRef', all('future', 'soon', 'the future', 'the near future', 'the foreseeable future', 'the immediate future', 'shortly', 'the coming days', 'the distant future', 'future', 'very soon', 'as soon as possible', 'the not too distant future')),
];
