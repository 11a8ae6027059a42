/** Words that stand before a person's name: data only, singular, lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Who is called by an office: "the colonel" is Colonel Diarra, or somebody without a name. */
export const offices = words(`
  president chancellor minister senator governor mayor king queen prince princess pope emperor empress sheikh general colonel
  captain lieutenant sergeant admiral judge justice commissioner inspector chairman chairwoman director professor
`);

/** What politeness puts before a name, and a name in full does without. */
export const courtesies = words('mr mr. mrs mrs. ms ms. miss mx');

/** All that tells that a name is a person's. */
export const titles: ReadonlySet<string> = new Set([
  ...offices,
  ...words(
    'mr mrs ms dr prof sir lord lady secretary chief executive officer spokesman spokeswoman defence foreign prime',
  ),
]);

/** What people are called by what they do or whom they belong to: "the former captain Ray Dutton". */
export const roles: ReadonlySet<string> = new Set([
  ...titles,
  ...words(`
    leader head founder owner boss manager coach trainer captain skipper player striker defender midfielder goalkeeper keeper
    winger forward batsman batter bowler pitcher quarterback runner sprinter swimmer cyclist rider driver boxer champion
    president premier deputy mayor councillor senator lawmaker legislator politician candidate ambassador diplomat envoy
    official aide adviser advisor spokesperson lawyer solicitor barrister prosecutor magistrate detective officer soldier
    commander pilot astronaut sailor doctor surgeon nurse scientist physicist chemist biologist economist historian
    researcher engineer architect designer inventor philosopher writer author novelist poet playwright critic journalist
    reporter correspondent columnist editor publisher broadcaster presenter actor actress singer musician composer
    conductor pianist violinist guitarist drummer rapper dancer painter sculptor artist photographer director filmmaker
    producer comedian chef teacher lecturer student scholar priest bishop archbishop cardinal rabbi imam vicar monk
    activist campaigner dissident rebel leader unionist farmer fisherman miner builder banker broker trader financier
    investor billionaire tycoon entrepreneur businessman businesswoman executive chairman chairwoman chairperson treasurer
    analyst consultant accountant secretary butcher baker carpenter electrician plumber mechanic
    husband wife widow widower son daughter brother sister father mother uncle aunt cousin nephew niece grandson
    granddaughter grandfather grandmother friend partner rival colleague neighbour neighbor fiancé fiancée
  `),
]);
