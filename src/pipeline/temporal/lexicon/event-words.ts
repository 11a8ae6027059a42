import { wordSet } from './word-set.ts';

/** Before “Sunday's”, even beside “will”, these show that what happened then is over: “victims of Friday's attack”. */
export const AFTERMATH_WORDS = wordSet('after against overturn condemn avenge investigate since reverse');

/** “Monday's bombing”: what is named only once it has happened. */
export const RESULTS = wordSet(`
  attack attacks bombing bombings blast blasts explosion explosions shooting shootings crash killing killings slaying
  massacre quake earthquake riot riots raid ambush assassination murder murders accident derailment stampede
`);

/** “said rain Friday would slow it”: verbs before what would be. */
export const FORETELLING_VERBS = wordSet('said says warned predicted');

/** “before Friday's jobs report”: beside {@link COMING_NOUNS}, what a market or a party waits for. */
export const AWAITED_NOUNS = wordSet('report reports data figures decision announcement statement deadline results');

/** “turns to Friday's vote”, “waited for Friday's data”. */
export const AWAITING_WORDS = wordSet(`
  await awaits awaited awaiting turn turns turned turning look looks looked looking wait waits waited waiting
`);

/** “weekend talks”, “a weekend of protests”: what happens on one weekend, as news tells it. */
export const WEEKEND_NOUNS = wordSet(`
  talks meeting meetings summit session negotiations vote elections election protests rallies violence clashes fighting
  attack attacks bombing bombings shooting shootings raid raids strikes storm storms blizzard snowstorm move crash visit
  announcement riots unrest rioting
`);

/** “its price on Friday”, “the stock's close Wednesday”: what was paid is known only then. */
export const PRICES = wordSet('close price finish level');

/** Before a price these make it a noun. */
export const PRICE_OWNERS = wordSet('s its their closing average final previous record share stock');

/** And these with “of” after them. */
export const AFTERMATH_NOUNS = wordSet('victims victim survivors survivor aftermath winner winners loser losers wake');

/** “after Friday's talks”, “after visiting Paris on Friday”: these are as often still to come, so the verb decides. */
export const DIARY_WORDS = wordSet(`
  meeting meetings talks summit hearing session visiting attending hosting holding addressing touring travelling
  traveling arriving landing speaking opening
`);

/** Between “after beating …” and the weekday, these begin something else. */
export const EVENT_BREAKS = wordSet(', ; : — ( ) " and but or to will would when while who which that before');

/** “has until Friday”: somebody has this deadline now. */
export const HOLDS = wordSet('has have');

/** “gave them until Friday”, “was extended until Friday”: what sets a deadline. */
export const GRANTS = wordSet(`
  give gives gave given extend extends extended grant granted allow allowed postpone postponed delay delayed adjourn adjourned bailed
  called asked ordered urged demanded promised pledged put puts pushed deferred remanded shelved rescheduled suspended banned barred
`);

/** “Wednesday's match was called off”: what was to be then is still to come, and will not. */
export const CANCELS = wordSet('canceled cancelled scrapped abandoned postponed');

/** “was extended to Friday”: before “to” and a day, what sets a later one. */
export const MOVES = wordSet('extended moved postponed rescheduled shifted adjourned deferred delayed');

/** “called an election on 20 August”: before a date, what may be still to come although its verb is past. */
export const COMING_NOUNS = wordSet(`
  election elections vote votes poll polls ballot referendum referendums primary primaries runoff caucus hearing
  hearings meeting meetings talks summit conference congress trial retrial strike strikes march rally rallies protest
  protests match matches game games final race fight concert launch flight test tests session sessions auction sale
  debate deadline ceremony funeral wedding visit tour trip date dates opening parade festival exam exams inauguration
  execution sentencing handover signing appearance demonstration release event events show
`);

/** What tells who spoke, after a quotation or before it. */
export const SAYINGS = wordSet('said says told added asked wrote replied declared announced shouted');

/** “said the hearing on 20 August …”, “announced a sale in May”: verbs whose own day is seldom that of their object. */
export const SAYING_VERBS = wordSet(`
  said told announced called set scheduled proposed promised demanded ordered planned expected hoped approved agreed
  booked reserved fixed picked chose confirmed had has have was were did
`);
