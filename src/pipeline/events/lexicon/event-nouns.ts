/**
 * Nouns of happening: with a date of their own they tell that it happened ("the 1998 strike", "Monday's vote", "a coup
 * the following year"). Lemmas, lower case, the last word of the phrase. A new word is one word in the right line.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

export const eventNouns = words(`
  strike walkout lockout stoppage boycott protest demonstration march riot uprising revolt rebellion revolution mutiny coup putsch
  war battle siege invasion offensive raid attack assault bombing airstrike shooting massacre killing murder assassination ambush
  ceasefire truce armistice annexation occupation withdrawal blockade
  vote ballot election referendum runoff by-election poll primary inauguration coronation abdication succession
  meeting summit talk talks conference congress hearing trial verdict sentencing arrest conviction acquittal execution
  visit trip tour launch liftoff landing flight test explosion blast eruption earthquake quake tremor tsunami flood storm hurricane
  cyclone typhoon drought famine epidemic outbreak pandemic fire blaze wildfire landslide avalanche mudflow crash collision
  derailment shipwreck accident disaster leak spill collapse crisis crash bankruptcy insolvency takeover merger acquisition sale
  flotation devaluation default bailout recession slump
  death birth wedding marriage divorce funeral burial resignation appointment dismissal retirement departure arrival
  final semi-final semifinal quarter-final quarterfinal playoff play-off derby replay race regatta marathon tournament
  match game win victory defeat title championship promotion relegation debut concert premiere exhibition opening closure
  release theft robbery heist burglary escape hijacking kidnapping picket clash skirmish
  independence partition unification reunification founding signing ratification
`);

/** What happens to a body: whoever "had" one underwent it. */
export const bodilyNouns = words('stroke operation surgery transplant amputation miscarriage breakdown baby');

/** Occasions of speaking: "warned in a 2012 speech that" dates the warning. */
export const speechNouns = words(
  'speech interview address statement letter memoir article essay lecture sermon testimony broadcast tweet post memo',
);

/** What is written or shown to say something. */
export const paperNouns = words(
  'report study book paper survey analysis review judgment judgement filing document email message blog video note column editorial',
);

/** What is said and not vouched for: "claims that officers beat a student" alleges it. */
export const claimNouns = words(
  'claim allegation accusation rumor suspicion suggestion complaint report belief theory speculation assertion',
);

/** What settles that something is to be done: "signed a deal to merge". */
export const intentionNouns = words(
  'plan deal agreement contract accord bill law resolution motion proposal order invitation promise pledge decision bid',
);

/** Before a noun of happening: nobody vouches for it. */
export const doubtingWords = words('alleged suspected supposed purported');

/** With “no”, they vouch for nothing: "no evidence that". */
export const proofNouns = words('evidence proof sign indication confirmation trace');

/** What comes into force on its day: "a law of 1947 gave it the right". */
export const enactmentNouns = words('law decree ruling treaty act amendment order accord edict pact charter');
