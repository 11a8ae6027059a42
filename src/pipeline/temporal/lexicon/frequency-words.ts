import { all, defineLexicon } from './define-lexicon.ts';

/** Words that say how often; the value is the period. */
export const frequencyWords = [
  defineLexicon('frequency', {
    ...all('P1D', 'daily', 'everyday', 'nightly', 'every day', 'each day'),
    ...all('P1W', 'weekly', 'every week', 'each week'),
    ...all('P1M', 'monthly', 'every month', 'each month'),
    ...all('P1Q', 'quarterly', 'every quarter', 'each quarter'),
    ...all('P1Y', 'annually', 'yearly', 'annual', 'per annum', 'every year', 'each year'),
    ...all('P2W', 'fortnightly', 'biweekly', 'bi - weekly', 'every other week', 'every fortnight'),
    ...all('P2Y', 'biennial', 'biennially', 'every other year'),
    ...all('P2D', 'every other day'),
    ...all('P2M', 'every other month', 'bimonthly'),
    ...all('P6M', 'semiannual', 'semiannually', 'semi - annual', 'semi - annually', 'biannual', 'twice yearly'),
    ...all('PT1H', 'hourly'),
  }),
];
