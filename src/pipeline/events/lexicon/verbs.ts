/**
 * What verbs tell about an event: data only, one family a constant, lemmas in lower case.
 * A new word is one word in the right line.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Verbs of saying. A date beside them dates the saying. */
export const sayVerbs = words(`
  say tell add announce state declare note report warn argue claim insist explain confirm reveal disclose comment reply
  respond write quote predict forecast estimate suggest acknowledge admit stress reiterate urge propose promise pledge vow
  tweet post remark retort quip counter recall concede testify emphasize maintain assert allege deny speak describe expect believe
  think hope call demand ask cite indicate show accuse boast caution signal rule_out dismiss reject complain contend reckon
  swear fear suspect doubt speculate hint imply
`);

/** Of those, the ones whose past is no participle of a thing: a bill is promised, and nothing is added or replied. */
export const plainSayVerbs = words('say add tell reply respond warn argue insist explain note remark comment');

/** Of those, the ones whose "that" clause or following clause is a report of fact or view. */
export const reportVerbs = words(`
  say tell add announce state declare note report warn argue claim insist explain confirm reveal disclose write quote
  predict forecast estimate suggest acknowledge admit stress reiterate promise pledge vow tweet remark recall concede
  testify emphasize maintain assert allege deny believe think hope expect indicate show caution signal retort quip
  counter reply respond hear complain contend reckon swear fear suspect doubt speculate hint imply assure inform notify
  remind prove demonstrate
`);

/** Knowing and becoming known: what is known, or not, is taken to be so. */
export const knowingVerbs = words('know learn realize discover notice remember forget regret emerge transpire');

/** Of those and others, forms that stand for no thing behind a noun: "the police say", but "a police search". */
export const neverNouns = words('say tell believe think know insist deny admit allege expect want agree accept');

/** What a verb of saying may be of two words: "pointed out that". */
export const reportPhrases: ReadonlySet<string> = new Set(['point out', 'make clear', 'spell out']);

/** Wanting something done: with "that" they say what. */
export const orderVerbs = words('order demand insist urge recommend request require direct instruct');

/** Finding by inquiry or in court: with "that" they report, with an object they do something. */
export const verdictVerbs = words('find rule conclude');

/** Holding something to be so: "is believed to have". */
export const believeVerbs = words('believe think report suspect allege understand rumor presume say know');

/** Saying without vouching: what is said with them is alleged. */
export const allegeVerbs = words('allege accuse claim suspect suggest accusation blame fear speculate hint imply');
export const denyVerbs = words('deny reject dismiss refute doubt dispute');

/** "accuse X of having done": what follows is alleged, and carries its own date. */
export const accuseVerbs = words('accuse suspect charge blame convict indict try');

/** "acquit X of having done": a court did not find that it was done. */
export const acquitVerbs = words('acquit clear absolve exonerate');

/** Giving up what was planned. */
export const undoingVerbs: ReadonlySet<string> = new Set([
  ...words('cancel abandon scrap drop shelve ax scrub'),
  ...['call off', 'rule out', 'give up'],
]);

/** Giving up what has begun: a final that was abandoned was played. */
export const breakingOffVerbs = words('abandon');

/** Giving what was planned another day. */
export const postponingVerbs: ReadonlySet<string> = new Set([
  ...words('postpone delay defer reschedule adjourn'),
  ...['put off', 'put back', 'push back'],
]);

/** Growing or shrinking by a factor: what nearly doubled has grown all the same. */
export const multiplyingVerbs = words('double treble triple quadruple halve');

/** What papers and tests do as well as people: those who confirm something say it, and tests that confirm it find it so. */
export const showingVerbs = words('show indicate suggest reveal confirm prove demonstrate');

/** Making certain, or claiming: what is not confirmed, and what nobody says, is only claimed. So is what is not denied. */
export const certifyingVerbs = words(
  'confirm verify prove establish substantiate corroborate show demonstrate indicate suggest say claim allege deny',
);

/** Those whose object is told something: "told reporters that". */
export const tellingVerbs = words('tell assure inform notify remind warn show persuade convince');

/** Words that take back the saying after them: "refused to confirm", "unable to prove", "nothing to suggest". */
export const withholders = words('refuse decline fail unable unwilling neither nor nothing nobody');

/** Holding true: what somebody does not believe, he denies. */
export const trustingVerbs = words('believe think accept agree buy');

/** Choosing: with "not" they choose against something, and have happened. */
export const choosingVerbs = words('plead vote decide choose opt resolve promise pledge vow agree');

/** What one says of one's own act: "denies having shelled", "confessed to killing", "pleaded guilty to stealing". */
export const ownActVerbs = words('deny admit confess acknowledge plead');

/** Verbs of setting a day: "planned for June" tells no more than the plan. */
export const planVerbs = words('plan schedule set expect slate due intend pencil earmark');

/** Having in mind: "had planned to retire in 2020" tells no retirement. */
export const meaningVerbs = words('plan intend expect hope aim mean');

/** Verbs of being rather than happening. */
export const stativeVerbs = words(`
  be have remain seem appear belong contain include lie know mean live sit hang like love hate want need owe own
  resemble consist depend deserve lack possess matter cost weigh measure exceed total equal average account
  represent comprise feature boast rank stay hail date range enjoy stretch cover employ house span share stand
`);

/** Verbs without a passive: after "was arrested and" they have a voice of their own. */
export const intransitiveVerbs = words(`
  die retire resign remarry escape collapse plead serve study arrive emerge vanish disappear flee emigrate graduate live work
  reign happen occur erupt expire last rest survive succumb apologize campaign compete converge decline depart
  drown dwindle elapse faint falter flourish go come become fall rise sleep swim travel walk wait yawn
  appear reappear clash collide complain confess crash explode fail hesitate intervene land linger march mutiny object
  participate perish premiere prosper protest quarrel react rebel relapse relent respond retaliate struggle subside testify
  thrive triumph vie
`);

/** Verbs that need an object: without one their past form is a participle ("voted for a plan drawn up in 2019"). */
export const transitiveVerbs = words(`
  build impose publish arrest detain sentence jail imprison kill murder elect appoint release file leak buy design draw
  commission propose adopt ratify enact introduce establish create install erect construct demolish destroy steal seize
  confiscate ban outlaw convict fine award grant commit sack dismiss expel capture injure donate produce manufacture
  invent discover compile conduct organize launch pass strike hold make write take give
`);

/** Verbs that a phrase completes: with it they are no participle of the noun before them ("voted on Monday for a plan"). */
export const phraseVerbs: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  `agree: to on with
   appeal: against to for
   apply: for
   argue: for against with
   call: for on
   hope: for
   insist: on
   look: for into at
   meet: in at with on
   opt: for
   pay: for
   rely: on
   return: to from
   rule: against
   search: for
   talk: to with
   vote: for against on
   warn: of about against`
    .split('\n')
    .flatMap((line) => {
      const [verb, prepositions] = line.split(':');
      return verb !== undefined && prepositions !== undefined ? [[verb.trim(), words(prepositions)] as const] : [];
    }),
);

/** Verbs whose infinitive is what their own subject does: "refused to appear" is no participle. */
export const willingVerbs = words(
  'agree attempt begin choose continue decide decline fail hesitate hope manage offer opt prepare refuse seek start struggle threaten try vow want',
);

/** Becoming more or less, by itself: what does so is what changed ("prices rose", "unemployment fell to 4 per cent"). */
export const scaleVerbs = words(`
  rise fall climb drop slide jump soar plunge plummet tumble surge increase decrease decline dip shrink grow widen narrow
  double halve treble triple slump rebound recover weaken strengthen ease edge slip sink spike dwindle
`);

/** Going somewhere oneself, or being brought there: "was freed and moved to Sudria", "was stolen and returned". */
export const movingVerbs = words('leave move return settle retreat relocate withdraw');

/** Bringing something about: with a subject that only points back, the object is the news. */
export const causativeVerbs = words('cause trigger spark bring lead provoke unleash precipitate prompt');

/** Beginning or going on: the verb that follows says what. */
export const aspectualVerbs = words(
  'begin start continue help stop resume keep try attempt manage fail cease go come seek agree decide',
);

/** Happening, or being done: of an alleged theft they tell that it is alleged. */
export const occurringVerbs = words('happen occur take commit perpetrate');

/** With "that" or "it" for a subject they only point back at what was told: "That changed last week". */
export const pointingVerbs = words('change happen occur come go work help matter follow');

/** Trying: what is tried is not yet done. */
export const attemptVerbs = words('try attempt seek');

/** Verbs that say little without their object: "carried out a test" is a test, "held talks" are talks. */
export const lightVerbs = words(
  'carry hold conduct stage cast pay make take give have launch undertake perform sign issue impose',
);

/** Verbs with an object left over in the passive: "was given a medal", "was named chairman". */
export const givingVerbs = words(
  'give award grant offer send pay tell show teach lend deny allow promise name appoint elect make call declare crown',
);

/** Making somebody something: "named Reyes as its chair". */
export const appointingVerbs = words(
  'name appoint elect choose select pick nominate install hire swear confirm unveil present',
);

/** Participles that keep an object: "a man named Frey", "the club awarded the cup". */
export const participlesWithObject = words(
  'named called dubbed nicknamed renamed christened titled given awarded granted shown',
);

/** Of a happening: "the trial opened", "the war ended", "the accident happened" tell of the trial, the war, the accident. */
export const phaseVerbs = words(
  'begin start open end finish last conclude resume stop continue break close run drag fail happen occur come follow ensue',
);

/** What a disaster does to people and things: "the crash killed 40". */
export const deadlyVerbs = words('kill injure claim destroy devastate ravage hit strike');

/** What one does on an occasion: its date is theirs ("lost the 1985 final"). */
export const occasionVerbs = words(
  'win lose contest fight play host hold boycott attend enter join miss stage reach draw organize',
);

/** Coming into view: what does so may stand after the verb ("In 2003 came the first coup"). */
export const appearingVerbs = words(
  'come go rise follow begin emerge arise arrive appear grow spring ensue die vanish sail march',
);

/** Wanting or making another do something: the infinitive after them is another's. */
export const othersActVerbs = words('expect want intend cause allow force order ask tell');

/** Settling what is to be done, by oneself or by another: "agreed to meet", "ordered him to appear". */
export const resolvingVerbs = words(`
  agree decide vote resolve choose opt promise pledge vow threaten propose plan offer order ask tell instruct urge invite
  summon authorize permit allow
`);

/** Going somewhere: with a purpose, the purpose is the news ("went to meet"). */
export const motionVerbs = words('go come travel fly arrive return head');

/** Verb forms that point at what is to come: "is expected to", "plans to". */
export const futureVerbs = words(
  'expect plan intend schedule set due aim hope prepare slate promise pledge vow threaten propose seek want project forecast likely bind agree',
);

/** Words that negate a clause. */
export const negators = words("not n't n’t never no neither nor nobody nothing none hardly cannot without");

/** Past forms that the word alone does not show, or that the tagger takes for something else, with their lemma. */
export const irregularPast: ReadonlyMap<string, string> = new Map(
  `left leave|burst burst|fell fall|felt feel|led lead|won win|met meet|cut cut|hit hit|set set|struck strike|shook shake|split split
   |broke break|rose rise|sank sink|shut shut|shot shoot|sold sell|bought buy|brought bring|began begin|became become|came come
   |went go|took take|gave give|made make|held hold|kept keep|lost lose|paid pay|put put|quit quit|ran run|said say|saw see
   |sent send|spent spend|stood stand|swept sweep|swore swear|taught teach|threw throw|told tell|wrote write|built build
   |caught catch|chose choose|drew draw|drove drive|fought fight|found find|flew fly|forbade forbid|froze freeze|got get|grew grow
   |knew know|laid lay|lay lie|rode ride|sought seek|sprang spring|stole steal|stuck stick|sued sue|spoke speak|bore bear|beat beat
   |bet bet|bid bid|blew blow|cast cast|crept creep|dealt deal|dug dig|fed feed|fled flee|forgave forgive|hurt hurt|let let
   |lit light|meant mean|overthrew overthrow|overtook overtake|pled plead|read read|rang ring|shed shed|slid slide|spread spread|stung sting
   |upheld uphold|oversaw oversee|withheld withhold|overcame overcome|undertook undertake|misled mislead|rebuilt rebuild|retook retake
   |resold resell|overspent overspend|foresaw foresee|forgot forget|hid hide|hung hang|sat sit|slept sleep|woke wake|wept weep
   |swung swing|tore tear|thrust thrust|underwent undergo|upset upset|withdrew withdraw|withstood withstand|wore wear|wound wind|did do|had have|was be|were be
   |alleged allege|burnt burn|drowned drown|drugged drug|fined fine|honoured honour|infected infect|informed inform|learnt learn|married marry|mined mine|premiered premiere|rescued rescue|retired retire|separated separate
   |staged stage|submerged submerge|vaccinated vaccinate|wed wed
   |abducted abduct|apprehended apprehend|baptised baptise|baptized baptize|barricaded barricade|beheaded behead|blockaded blockade
   |chased chase|consecrated consecrate|decapitated decapitate|desecrated desecrate|exterminated exterminate|extinguished extinguish
   |fractured fracture|harassed harass|looted loot|maimed maim|marooned maroon|obliterated obliterate|paralysed paralyse
   |paralyzed paralyze|plundered plunder|poached poach|quarantined quarantine|ransacked ransack|resettled resettle
   |resuscitated resuscitate|smuggled smuggle|strangled strangle|tortured torture|trampled trample`
    .split('|')
    .map((pair) => pair.trim().split(' '))
    .flatMap(([past, lemma]) => (past !== undefined && lemma !== undefined ? [[past, lemma] as const] : [])),
);

/** Particles that change what a verb means, each with its verbs: "put off", "break out". */
export const particles: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  `off: put call lift break set blast pay lay take cut sell write kick go fire
   out: throw kick send break walk come bring carry pull rule run wipe burn go find drop sell shoot
   up: set blow break give take step bring sign open split pick end close hold go
   down: turn step stand break shut close bring shoot go burn strike lay tear back hand
   under: go
   over: take hand hold
   in: call swear bring hand step cash cave
   back: bring take give put pull hold push call go come get
   away: pass give take lead
   through: push
   on: carry bring`
    .split('\n')
    .flatMap((line) => {
      const [particle, verbs] = line.split(':');
      return particle !== undefined && verbs !== undefined ? [[particle.trim(), words(verbs)] as const] : [];
    }),
);
