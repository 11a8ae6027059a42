import { wordSet } from './word-set.ts';

/** Verbs and cues that point past the publication day. */
export const FUTURE_CUES = wordSet(`
  will ll shall would wouldn wo upcoming expected expects expect scheduled due slated likely poised anticipates
  anticipated predicts ahead may could might should must starts begins opens ends closes plays takes faces hosts
  travels concludes tomorrow next expires looming pending effective starting beginning unlikely unless returns resume
  resumes reopen reopens reconvenes goes becomes arrives departs testifies decides expire meet meets arrive arrives kicks
  forecast forecasts forecasters
`);

/** Verbs in the present that are also nouns: they look ahead only where a clause begins (“… and leaves Monday”). */
export const COMING_VERBS = wordSet(`
  visit visits leave leaves depart departs vote votes report reports tee tees fly flies head heads testify testifies
  appear appears air airs premiere premieres debut debuts speak speaks join joins retire retires decide decides
`);

/** And those that do right before their date, after a plural (“the games open Saturday”). */
export const OPENING_VERBS = wordSet('open begin start resume reopen convene return depart end close vote leave play');

/** “was once due to end in June”: before “due” or “scheduled”, what was meant to be and is not. */
export const ONCE_WORDS = wordSet('once originally initially');

/** Past forms of intent: what was threatened or planned may be over (“threatened to leave in September”). */
export const PAST_INTENTS = wordSet('planned intended hoped aimed wanted vowed prepared threatened agreed sought');

/** Verbs of intent, which are also nouns: they look ahead only before “to” (“plans to meet”). */
export const INTENT_CUES = wordSet(`
  plan plans planned planning intend intends hope hopes hoping aim aims want wants wanted vow vows vowed prepare prepares
  preparing threaten threatens threatened agree agreed agrees set going return seek seeks ready
`);

/** What makes a participle after it something to come: “will be released”. */
export const MODALS = wordSet('will ll shall would may might could should must wo');

/** “could be heard until Friday”: after “could be”, what was, not what may come. */
export const SENSED = wordSet('heard seen reached found felt smelled');

/** Past forms that do not end in -ed. */
export const PAST_CUES = wordSet(`
  said was were had did told came went took made got gave found left fell rose won lost began saw met held sent
  led became wrote spoke struck shot broke flew grew knew ran sank sold bought spent stood swept threw paid kept
  brought built caught fought sought taught thought drew drove ate chose shook slid stole swore tore wore died has
  have ve been recently ago recorded fed fled slept swam rode froze woke blew wept dealt felt meant lent dug hung
  stuck spun sprang withdrew overtook undertook understood forgot forgave shrank arose bent clung crept flung laid
  didn wasn weren hadn hasn haven couldn
  mistook overcame overthrew rebuilt rang sang shone sped strode stung swung drank hid rose bled spat
`);

/** Words that stand between two clauses. */
export const CLAUSE_MARKS = wordSet(`
  ; : — but although though while whereas
`);

/** Words that end in -ed and are no past form. */
export const NOT_PAST = wordSet(`
  united need indeed speed seed feed breed red bed hundred embed exceed proceed succeed agreed-upon fed med allied
  armed limited
`);

/** Past forms that are also the verb's plain form. */
export const UNMARKED_PAST = wordSet(
  'hit cut put set shut beat split spread quit bid cost hurt let burst upset read rid shed thrust',
);

/** Before a noun or an infinitive, and after “stay”, where such a form is no past. */
export const BEFORE_NOUN = wordSet(
  'to will would could can may must should a an the its his her their this that another of in no stay stays remain remains keep keeps',
);
