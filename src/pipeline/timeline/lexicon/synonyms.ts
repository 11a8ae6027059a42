/**
 * Words that newspapers use for one happening, a family a line: lemmas, lower case; a particle is joined by "_". Two
 * mentions with words of one family tell the same action. A word stands in one family only, the one that it mostly means.
 * Source of the lines from "retreat" on: verbs that share one of their first two senses in WordNet 3.1, with their nouns.
 * Plain derivations ("erupt", "eruption") need no line: they share a stem.
 */
const families = `
  launch lift_off liftoff blast_off take_off
  explode explosion blast blow_up go_off detonate detonation bombing
  collapse insolvency insolvent bankrupt bankruptcy fold go_under wind_up
  die death dead decease pass_away perish
  kill killing slay murder massacre wipe_out
  meet meeting summit talk talks conference encounter get_together
  resign resignation quit step_down stand_down step_aside
  leave depart departure
  refuse refusal reject rejection turn_down rebuff spurn vote_down
  begin start open opening commence outbreak break_out beginning onset inaugurate inauguration
  end finish close closure shut shut_down shutdown mothball conclude conclusion stop cease run_out terminate termination halt discontinue cessation
  agree agreement accord deal pact treaty
  sign signing initial signature
  vote ballot referendum poll
  election elect
  candidate candidacy nominee nomination
  introduce introduction
  visit trip tour
  arrive arrival reach enter
  travel journey
  arrest detain detention apprehend apprehension
  seize seizure
  charge indict indictment
  convict conviction verdict
  strike walkout walk_out stoppage
  publish publication release issue come_out bring_out appear
  raise increase hike rise
  cut reduce reduction lower slash
  fall drop decline slump plunge
  tariff duty levy
  attack raid assault offensive strike_attack
  invade invasion
  steal theft thief rob robbery heist burglary burgle loot pilfer
  accident disaster tragedy catastrophe mishap
  earthquake quake tremor
  buy purchase acquire acquisition takeover take_over
  sell sale
  win victory beat defeat title champion championship
  lose loss
  marry marriage wedding wed
  bear birth born
  found founding establish establishment set_up form formation create creation
  appoint appointment name
  approve approval back pass passage adopt adoption ratify ratification
  postpone postponement delay put_off defer shelve put_back reschedule adjourn adjournment
  cancel cancellation call_off scrap cancelation annul annulment
  bury burial funeral inter entomb
  sentence sentencing jail imprison imprisonment
  ask request
  bank lender
  debt loan
  company firm
  probe spacecraft satellite orbiter lander
  orbit moon
  rocket missile
  pay payment
  return come_back go_back go_home
  evacuate evacuation order_out
  build construction construct
  destroy destruction demolish demolition
  repair mend restore restoration
  rule ruling judgment judgement
  court judge tribunal
  protest demonstrate demonstration march demonstrator protester protestor marcher
  flood flooding inundate inundation deluge
  fire blaze inferno
  burn burn_down gut
  extinguish put_out douse quench
  painting picture canvas
  boat ship vessel trawler
  law act legislation bill
  independent independence secede secession
  abolish abolition
  announce announcement
  debate discuss discussion
  forgive forgiveness write_off cancel_debt
  succeed succession
  employ employment hire
  deliver delivery shipment ship_goods
  export exports
  veto
  test trial_run
  free liberate liberation
  retreat withdraw withdrawal pull_out pull_back
  surrender capitulate capitulation give_in
  flee escape run_away get_away
  award grant
  inspect inspection audit scrutinise scrutiny
  ban forbid prohibit prohibition outlaw
  block blockade obstruct obstruction
  dismiss dismissal sack lay_off
  expel expulsion kick_out
  exile banish banishment deport deportation
  accuse accusation allege allegation
  deny denial
  admit admission confess confession
  apologise apology
  complain complaint
  threaten threat
  promise pledge vow
  sue lawsuit suit litigation
  trial try
  investigate investigation inquiry enquiry inquire
  decide decision
  choose choice select selection
  permit permission allow
  suspend suspension
  exclude exclusion
  extend extension prolong prolongation
  expand expansion
  resume resumption restart
  replace replacement substitute substitution
  unite unify unification reunification merge merger union
  split divide division partition
  rebel rebellion revolt uprising insurrection mutiny rise_up
  intervene intervention step_in
  convene convention
  submit submission hand_in
  defend defence defense
  fail failure break_down breakdown
  recover recovery
  discover discovery
  produce production
  collide collision
  wound injure injury
  shoot shooting gun_down
  assassinate assassination
  vaccinate vaccination immunise immunisation inoculate inoculation
  speak speech address
  sing song
  resolve resolution
  expose exposure
  nationalise nationalisation
  overthrow depose topple coup putsch
  oust ouster
  derail derailment
  acquit acquittal exonerate exoneration
  fine penalty
  sever severance
  tie relation
  retire retirement
  promote promotion
  recall
  relegate relegation demote demotion
  sink sinking
  drown drowning
  crack fracture fissure
  emigrate emigration
  alert alarm
  ceasefire truce armistice
  lorry truck
  plane aircraft airliner
  wage salary
  film movie
  rail track
  factory plant mill
  worker employee workman labourer laborer workforce staff
  job post position
  landslide landslip mudslide rockslide mudflow
  storm thunderstorm gale tempest
  hurricane cyclone typhoon
  epidemic pandemic
  soldier troop troops serviceman infantryman
  policeman policewoman constable
  firefighter fireman
  fisherman angler
  body corpse remains
  book novel
  stadium arena ground
  shop store
  road street highway motorway
  car automobile
  hospital clinic infirmary
  doctor physician medic
  prison gaol penitentiary
  prisoner inmate detainee
  student pupil schoolchild
  teacher schoolteacher schoolmaster
  scientist researcher
  villager resident inhabitant
  insurgent guerrilla militant
  refugee migrant
  prize medal
  gun rifle pistol weapon
  parliament assembly legislature
  cabinet government
  letter note
  phone telephone
`;

/** Family of a word, by its first member. */
export const familyOf: ReadonlyMap<string, string> = new Map(
  families
    .trim()
    .split('\n')
    .flatMap((line) => {
      const members = line
        .trim()
        .split(' ')
        .map((word) => word.replaceAll('_', ' '));
      return members.map((word) => [word, members[0] ?? word] as const);
    })
    .reverse(),
);

const headsOfFamilies: ReadonlySet<string> = new Set(familyOf.values());

/** Whether a concept is that of a family: an action that the list knows, and so knows from others. */
export const isFamily = (concept: string): boolean => headsOfFamilies.has(concept);

/** Actions that say little of themselves: they count only with the nouns that go with them. */
export const lightActions: ReadonlySet<string> = new Set(
  'take make give hold have do get put bring carry go come set see open end begin start say tell keep find call want use need try become be follow plan expect run turn lead file carry cast conduct allow'.split(
    ' ',
  ),
);

/** Words of measure: that both tell of a third or of dozens says nothing of what it was. */
export const measureWords: ReadonlySet<string> = new Set(
  'percent percentage cent per point half quarter dozen'.split(' '),
);

/** What happens once to the same party, by family: two years for it are a contradiction, not two events. */
export const onceOnly: ReadonlySet<string> = new Set(
  'die bear found resign leave independent abolish bury assassinate collapse'.split(' '),
);

/** What happens once in a life, by family: whatever two articles say of when, it is one event. */
export const onceInALife: ReadonlySet<string> = new Set('bear die bury'.split(' '));

/** "Her husband died": the life is not that of the person named. */
export const kin: ReadonlySet<string> = new Set(
  `wife husband spouse widow widower partner fiancé fiancée son daughter child baby twin mother father parent brother
  sister sibling grandson granddaughter grandchild grandmother grandfather grandparent uncle aunt nephew niece cousin
  heir friend dog horse`.split(/\s+/u),
);
