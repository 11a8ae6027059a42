import { wordSet } from './word-set.ts';

/** “first-half profit”: halves of a business year. */
export const HALF_NOUNS = wordSet('profit profits results earnings sales revenue loss losses net figures');

/** Before “the first half” these make it a stretch of the year. */
export const YEAR_PREPOSITIONS = wordSet('in for during of from over');

/** Near “the first half” these make it one of a business year. */
export const BUSINESS_WORDS = wordSet(`
  profit profits sales revenue revenues earnings income loss losses economy output exports imports inflation company
  companies shares stock stocks circulation orders production deficit growth market markets forecast gdp percent %
  billion prices rates demand spending investment
`);

/** Near “the first half” and “the second quarter” these make it one of a match. */
export const SPORT_WORDS = wordSet(`
  scored score scores scoring goal goals touchdown touchdowns yard yards halftime quarterback kick kicked penalty
  game games match coach coached rebounds rebound points lead led trailed trailing half-time striker defender referee
  substitute substituted injury sidelined throw throws pass passes passing tackle fumble interception header team teams
  season playoffs bowl dunk shot shots possession pitch fans tied
`);

/** “ended the day higher”, “for the week”: verbs of a market before “the day”. */
export const ENDING_VERBS = wordSet(
  'end ended ends ending close closed closes closing finish finished finishes began opened start started',
);

/** After “for the week” these end the clause, so that it is no “for the week that he was away”. */
export const FIGURE_ENDS: ReadonlySet<string> = new Set([
  '',
  ...wordSet('. , ; : ) — - gained lost rose fell climbed slipped will would'),
]);

/** “from $4 million a year ago”: before “a year ago” these compare. */
export const COMPARING = wordSet('from than against versus vs compared up down');

/** Before “for the day” these make it that of a market. */
export const MARKET_WORDS = wordSet('up down higher lower percent points % off gain loss cents unchanged');
