import { wordSet } from './word-set.ts';

/** Verbs and cues that point past the publication day. */
export const FUTURE_CUES = wordSet(`
  will ll shall would won't wo upcoming expected expects expect scheduled due slated plans plan planning planned
  intends intend hopes hope going likely poised preparing prepares forecast forecasts set anticipates anticipated
  predicts ahead aims aim may could might should must starts begins opens ends closes plays takes faces hosts
  travels concludes tomorrow next expires looming pending vowed vows wants want effective starting beginning
  unlikely unless tour return returns resume resumes reopen reopens expire meet meets arrive arrives kick kicks
  parade postponed threatened threatens must calls tomorrow
`);

/** Past forms that do not end in -ed. */
export const PAST_CUES = wordSet(`
  said was were had did told came went took made got gave found left fell rose won lost began saw met held sent
  led became wrote spoke struck shot broke flew grew knew ran sank sold bought spent stood swept threw paid kept
  brought built caught fought sought taught thought drew drove ate chose shook slid stole swore tore wore died has
  have ve been recently ago recorded
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
