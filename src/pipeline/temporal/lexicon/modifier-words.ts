import { all, defineLexicon } from './define-lexicon.ts';

/** Words that cut a part from a date, or blur a date or an amount. */
export const modifierWords = [
  defineLexicon('early', {
    ...all('START', 'early', 'earlier'),
    ...all('MID', 'mid', 'middle'),
    ...all('END', 'late', 'later'),
  }),
  defineLexicon('edge', {
    ...all('START', 'start', 'beginning', 'onset', 'outset', 'dawn', 'opening', 'early part', 'first part', 'early days', 'early months', 'early hours', 'early years', 'opening days', 'opening months'),
    ...all('MID', 'middle', 'midpoint', 'height', 'middle part', 'mid'),
    ...all('END', 'end', 'close', 'latter part', 'later part', 'last part', 'late part', 'very end', 'final days', 'closing days', 'last days', 'final months', 'closing months', 'rest', 'remainder'),
  }),
  defineLexicon('approx', {
    ...all('APPROX', 'about', 'around', 'approximately', 'roughly', 'circa', 'ca', 'ca.', 'c.', 'some', 'almost', 'nearly', 'just about', 'close to', 'an estimated'),
    ...all('MORE_THAN', 'more than', 'over', 'just over', 'well over', 'longer than', 'slightly more than', 'a little over', 'upwards of'),
    ...all('LESS_THAN', 'less than', 'under', 'just under', 'fewer than', 'not quite'),
    ...all('EQUAL_OR_MORE', 'at least', 'no less than', 'no fewer than', 'a minimum of'),
    ...all('EQUAL_OR_LESS', 'at most', 'no more than', 'a maximum of'),
  }),
];
