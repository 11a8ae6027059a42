/**
 * Actions that one report may name where another names its neighbour: a bridge is closed, and its road is blocked. A
 * group a line; unlike a family of `synonyms.ts` a word may stand in several, and what it shares is worth less, since
 * the two can also be two acts. Lemmas, lower case; a particle is joined by "_".
 */
const groups = `
  close shut block seal_off cordon barricade
  find discover see spot notice detect uncover unearth dig_up
  find recover salvage retrieve
  return recover retrieve
  award give grant win receive get
  dismiss shed cut axe
  refuse throw_out dismiss strike_down block
  expel throw_out drive force evict banish
  overturn annul cancel quash strike_down reverse revoke
  abolish drop scrap cancel lift repeal withdraw end
  relegate go_down demote
  sink go_down capsize founder wreck
  meet receive host gather assemble
  agree sign peace ceasefire truce armistice
  end ceasefire truce armistice
  leave flee emigrate defect move
  leave sail set_off
  leave resign give_up retire
  leave withdraw walk_out walk suspend
  retire give_up stop resign end
  clear acquit free
  clear approve permit license authorise authorize
  shoot murder assassinate kill
  kill murder stab strangle poison
  execute hang behead shoot
  die drown
  kill drown
  operate surgery undergo
  explode tear burst go_off
  erupt explode
  burst collapse breach break fail rupture
  collapse fall crumble cave_in
  move settle emigrate relocate
  play debut appear
  play perform concert sing conduct appear
  fine order pay penalise penalize
  lose withdraw revoke strip
  buy swallow absorb snap_up unite
  sever break_off cut suspend
  invade attack enter occupy overrun cross
  seize capture take occupy fall conquer storm
  attack strike hit shell bombard bomb raid storm
  attack hack break break_in cyberattack
  steal break break_in hold_up raid snatch
  evacuate empty clear
  appoint choose elect pick
  appoint succeed replace take_over promote
  appoint swear_in
  launch publish introduce unveil present premiere
  found launch begin
  unveil show reveal present announce
  oust lose fall
  oust resign
  raise go_up climb jump soar surge
  raise lift
  fall go_down tumble plummet sink
  demolish pull_down tear_down raze flatten
  destroy burn damage wreck ruin sweep_away wash_away devour eat
  burn fire
  flood overflow swamp burst
  crash collide hit run_into overturn derail ram plunge
  fall plunge crash come_down
  derail plunge run
  land come_down arrive
  launch fire test
  divorce separate part split
  suspend halt stop freeze
  accuse claim blame denounce
  warn alert tell telephone write inform notify call ring phone
  ask demand urge appeal request petition write
  criticise criticize condemn denounce
  protest rally gather march
  arrest catch pick_up seize capture lead_away take_away
  free return
  pardon free
  independent separate
  broadcast show air televise screen
  donate give bequeath
  settle agree pay compensate
  inspect examine check test look visit
  repair rebuild fix
  reopen open begin resume
  vanish disappear lose go_missing
  sicken infect poison
  pollute contaminate poison leak spill
  disconnect switch_off turn_off shut_down
  slip slide landslide landslip
  dissolve abolish disband wind_up break_up
  split break break_up walk_out leave
  allow let permit
  hand_over take_over
  deliver receive arrive
  propose present submit table
  rescue save free pull_out bring_up winch lift dig_out
  rescue save bail bail_out prop_up
  acquit clear exonerate
  plead admit confess deny
  testify appear question
  appeal challenge contest
  extradite deport hand_over expel
  search raid comb
  capture take seize fall overrun enter storm
  recapture retake liberate regain
  withdraw retreat abandon leave pull_out
  besiege surround encircle cut_off
  deploy send dispatch
  shoot_down bring_down down hit
  mobilise call_up conscript
  ambush attack shoot
  exchange swap trade free
  depose overthrow oust remove
  annex seize occupy
  impose introduce slap levy
  ease relax loosen
  sanction blacklist
  enact introduce begin
  legalise legalize allow permit
  recognise recognize
  nominate pick choose propose
  defeat beat unseat oust
  devalue float unpeg
  lend grant advance give inject
  bail bail_out lend nationalise
  list float
  offload sell dispose spin_off divest
  merge combine join unite
  shed cut dismiss lay_off
  suspend bar ban exclude
  hire appoint poach recruit
  join sign transfer
  complete finish end
  dig drill begin
  connect link join
  inaugurate open
  unveil open inaugurate
  touch_down land set_down
  dock moor arrive
  orbit enter reach
  identify isolate find discover detect
  extinguish control contain
  tear rip break
  break give_way fall collapse
  snap break tear part
  crush kill
  batter lash hit sweep land
  black_out go_dark
  leak spill escape seep
  leak reveal publish print disclose expose
  reveal disclose expose show
  quarantine isolate confine
  strand trap cut_off maroon
  tow drag pull
  premiere open show screen debut
  exhibit show display hang
  auction sell
  knight honour honor award
  study enrol enroll attend
  graduate qualify
  emigrate settle arrive
  injure hurt wound
  reverse overturn undo
  reinstate restore return
  restore reinstate reopen
  relocate move transfer
  demand call_for seek
  walk_out resign leave quit
  strand hit strike ground beach
  break disintegrate shatter crumble
  remove dismiss oust relieve
  remove withdraw take_away confiscate
  kidnap abduct seize snatch capture
  disqualify exclude ban suspend
  swear_in install crown
  drop withdraw abandon discontinue
  replace succeed
  smash break shatter
  vandalise vandalize damage ransack attack
  infiltrate hack penetrate breach
  dump spill discharge
  endorse approve
  inject vaccinate
`;

/** The groups, by number. */
export const kindredGroups: readonly (readonly string[])[] = groups
  .trim()
  .split('\n')
  .map((line) =>
    line
      .trim()
      .split(' ')
      .map((word) => word.replaceAll('_', ' ')),
  );

/** Acts that are done by speaking, by family or lemma: a warning is both an act and what was said. */
export const speechActs: readonly string[] =
  'accuse claim blame denounce condemn criticise warn alert tell inform ask demand urge appeal petition write announce promise threaten apologise complain deny admit'.split(
    ' ',
  );
