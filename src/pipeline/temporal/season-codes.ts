/** TIMEX3's codes for spring, summer, autumn and winter. */
export const SEASON_CODES: readonly string[] = ['SP', 'SU', 'FA', 'WI'];
