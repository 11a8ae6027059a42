import { wordSet } from './word-set.ts';

/** Before “the 11th” they make it a day. */
export const DAY_LEADERS = wordSet('on between and until since by');

/** “in 2011/12”, “the 2011/12 season”. */
export const SEASON_BEFORE = wordSet('in during for since until from by after before');
export const SEASON_AFTER = wordSet('season campaign term school academic tax session');

/** “on Monday week”. */
export const WEEK_LEADERS = wordSet('on from until till by');

/** “the night of the 14th”. */
export const PARTS_OF_DAY = wordSet('morning afternoon evening night');

/** “the 11th when …”: words that may follow a bare day of the month. */
export const AFTER_DAY_OF_MONTH = wordSet('when after before with they that from were then');

/** “soon after” is counted from something else. */
export const AFTER_WORDS = wordSet('after afterward afterwards before thereafter as enough became followed began');

/** “in his eighties” is an age. */
export const AGE_WORDS = wordSet('his her their my your our its');

/** “highs in the 20s” are degrees. */
export const TEMPERATURES = wordSet('high highs low lows temperature temperatures degrees mercury');

/** What ends a clause after “two days before”. The empty word is the block's edge. */
export const CLAUSE_ENDS: ReadonlySet<string> = new Set(['', ...wordSet('. , ; : ) " — - ? ! and but had has')]);

/** “the day before by force”: after “before” these begin no event. */
export const AFTER_BEFORE = wordSet('by in at with from on when while as to within near off outside inside without');

/** After “May 3 and 5” these make the last number a count. */
export const COUNTED_AFTER = wordSet('percent % million billion people others points');

/** What a number counts or measures: after these it is no date. */
export const COUNTED_NOUNS = wordSet(`
  block
  kg g km m cm mm ft feet foot mile miles metre metres meter meters kilometre kilometres kilometer kilometers
  yards acres hectares ton tons tonnes pounds lb lbs kilograms litres liters gallons barrels watts megawatts mw kw
  mph rpm hp volts degrees bytes mb gb pixels percent % per dollars euros yen rubles rupees cents million billion
  trillion thousand hundred people men women children troops soldiers workers employees jobs voters votes seats
  delegates members students patients prisoners refugees homes houses families ships aircraft tanks guns planes
  points runs goals shares copies words pages items units cases deaths times passengers cars vehicles countries
  cities others casualties civilians horses rounds yard residents hours minutes days weeks months years calories
  kcal square cubic metric dead killed wounded injured north south
`);

/** After “current” these make it no time. */
export const CURRENTS = wordSet('account affairs . , flows and');

/** Before “8/10” these make it a date. */
export const DATE_BEFORE = wordSet('on since until by before after from due dated');

/** Words after which a month or a year is a date. */
export const DATE_PREPOSITIONS = wordSet(`
  in on since until till by from to through throughout during before after between around early late mid earlier
  later last next this of for circa about into as every each previous following past coming within starting
  beginning ending effective over toward towards at pre post only and or near dated
`);

/** Before “a day” these make it an amount. */
export const DAY_PREPOSITIONS = wordSet(
  'for in within after than about over under lasted took nearly almost only by just spent',
);

/** After “3 August 96” these make 96 a count. */
export const IS_COUNTED = wordSet('people men women percent % per of were workers members countries');

/** “a March operation”, “the May vote”: before a month that is also a word. */
export const MONTH_LEADERS = wordSet('the a an his her its their our s');

/** “the overnight rate”: after “overnight” these make it no time. */
export const NIGHT_NOUNS = wordSet(`
  rate rates stay stays guest guests train bag success sensation lending delivery trip flight bus trains
`);

/** Before three figures joined by points these make them a version or a score. */
export const NO_DATE_BEFORE = wordSet('version v section chapter : $ # score won lost');

/** What a number names rather than counts: “flight 2019”, “page 1999”, “$2000”. */
export const NUMBERED_THINGS = wordSet(`
  $ £ € ¥ # no nos number flight route highway interstate page pages pp boeing airbus room rs usd article section
  chapter verse model version line lines channel unit apartment apt suite box code zip pin serial windows area
  level rank ranked score exit isbn resolution nearly almost roughly approximately totaling totalling exactly than
  some least most estimated rule form proposition docket
`);

/** Before “than” and a number these compare times: “no later than 2030”, “hotter than 2016”. */
export const COMPARED_TIMES = wordSet(`
  later earlier sooner hotter warmer cooler colder wetter drier busier quieter deadlier better worse
`);

/** Before “over a year” and “under a month” these show that the word is part of the amount. The empty word is the block's edge. */
export const OVER_BEFORE: ReadonlySet<string> = new Set([
  '',
  ...wordSet(`
  for of took takes take lasted lasting lasts in after just well spent where is was been to a slightly little
  within
`),
]);

/** Before “night” or “midday” without an article. */
export const LONE_PREPOSITIONS = wordSet('at by before after around about until');

/** Before “the morning”. */
export const PART_PREPOSITIONS = wordSet('in during by until throughout of at through spent spend spends');

/** Words in -s after a year that it does not count: “the 2012 elections”. */
export const PLURAL_LOOKALIKES = wordSet(`
  was has is this his its elections talks games olympics as sees saw protests riots sanctions attacks crisis
  series finals accords sales results earnings profits playoffs
`);

/** Before a season these make it a time of the year. */
export const SEASON_PREPOSITIONS = wordSet(`
  in by during until since throughout over from this through before after early late mid - and to between of each
  every that spent last next
`);

/** “the fall semester”: after a season these are held in it. */
export const SEASON_NOUNS = wordSet('semester term campaign election elections meeting session season quarter months');

/** Words of an address. */
export const STREETS = wordSet(`
  street st road rd avenue ave boulevard blvd lane drive square place court highway parkway broadway plaza
`);

/** Before “the year” and “the month” these make it the one that the text is in. */
export const UNIT_HOSTS = wordSet('of in during later earlier throughout');

/** “hourly pay” is no time. */
export const WAGES = wordSet('earnings compensation pay wage wages rate rates workers employees');

/** “Black Friday”, “Super Tuesday”, “Bloody Sunday” are names of other days. */
export const WEEKDAY_NAMES = wordSet(
  'black super bloody cyber ruby man small giving sheffield good ash palm maundy shrove holy',
);

/** “a day after the vote”: after “a day” these make it an amount. */
export const AFTER_A_DAY = wordSet('after before earlier later sooner');

/** Before bare “years” or “months” these make them an amount. */
export const UNITS_PREPOSITIONS = wordSet(`
  for in within after over of lasted took takes take and or spent during many by last through into with
`);

/** “a cold March”, “a poor June”: before a month that is also a word, how its weather or its trade was. */
export const MONTH_MOODS = wordSet(`
  best worst cold wet warm hot dry mild chilly rainy snowy soggy sunny poor weak strong good bad great terrible disappointing
  record quiet busy slow dismal miserable rough tough difficult volatile
`);

/** “May data”: after a month that is also a word. */
export const MONTH_FOLLOWERS = wordSet('data sales figures report election elections meeting deadline survey');

/** Before figures such as 9:02 these make them a clock time. */
export const CLOCK_PREPOSITIONS = wordSet('at by until till from before after around about since ,');

/** Before “the moment”. */
export const MOMENT_PREPOSITIONS = wordSet('at for until to since');

/** Before “this period”, “that time”. */
export const VAGUE_PREPOSITIONS = wordSet('at during by since until throughout in from over');

/** “Spring Street”, “Summer Olympics”: after a season these make it part of a name. */
export const NO_SEASON_AFTER = wordSet(
  'olympics games palace school training street garden water court squash edition transfer break breaks cleaning',
);

/** “the end of the day”: parts of a unit, before “of the day”. */
export const EDGE_NOUNS = wordSet(
  'end start beginning middle turn close rest remainder part half dawn most much course',
);

/** “player of the year” is a prize. */
export const PRIZE_NOUNS = wordSet(
  'man woman person player coach team rookie driver athlete book song album car word time month day deal storm',
);

/** Between the members of a list. */
export const LIST_MARKS = wordSet(', and or & /');

/** “in May, June and July”: beside one of these a month that is also a word is a month. */
export const MONTH_NAMES = wordSet(
  'january february march april may june july august september october november december',
);

/** “mid-May”: before a hyphen and a month. */
export const PARTS_BEFORE = wordSet('mid early late');

/** “took over”, “handed over”: verbs that “over” may belong to. */
export const TAKES_OVER = wordSet('take takes took taken taking hand hands handed handing turned rolled carried');

/** After an amount these make it a time. */
export const COUNTED_FROM = wordSet('ago later earlier');

/** What a clause may begin with after “that December”. */
export const SUBJECTS = wordSet('he she it they we i the a an his her its their after when in');

/** “Saturday Night Live”. */
export const TITLES_AFTER_NIGHT = wordSet('live lights football fever raw baseball hockey takeaway smackdown');

/** “the Sunday Times”: with a capital, after a weekday, these make it part of a name. */
export const TITLES_AFTER_WEEKDAY = wordSet('times telegraph mirror express mail people post harbor harbour school');

/** Before a lone number these make it an hour: “at nine this morning”. */
export const HOUR_LEADERS = wordSet('at by until till about around before after since from');

/** After “tonight at 8” these show that the number counts nothing. The empty word is the block's edge. */
export const AFTER_HOUR: ReadonlySet<string> = new Set([
  '',
  ...wordSet('. , ; : ! ? ) " — - in on and for with when but as to'),
]);
