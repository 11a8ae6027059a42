import { all, defineLexicon } from './define-lexicon.ts';

/** Words that say how often; the value is TIMEX3's set pattern. */
export const frequencyWords = [
  defineLexicon('frequency', {
    ...all('XXXX-XX-XX', 'daily', 'everyday', 'nightly', 'every day', 'each day'),
    ...all('XXXX-WXX', 'weekly', 'every week', 'each week'),
    ...all('XXXX-XX', 'monthly', 'every month', 'each month'),
    ...all('XXXX-QX', 'quarterly', 'every quarter', 'each quarter'),
    ...all('XXXX', 'annually', 'yearly', 'annual', 'every year', 'each year'),
    ...all('P2W', 'fortnightly', 'biweekly', 'every other week', 'every fortnight'),
    ...all('P2Y', 'biennial', 'biennially', 'every other year'),
    ...all('P2D', 'every other day'),
    ...all('P6M', 'semiannual', 'semiannually', 'biannual', 'twice yearly'),
    ...all('XXXX-XX-XXTXX', 'hourly'),
  }),
];
