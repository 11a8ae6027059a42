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
  arrest catch pick_up
  free return
  pardon free
  independent separate
  broadcast show air televise screen
  donate give bequeath
  settle agree pay compensate
  inspect examine check test look visit
  repair rebuild fix
  reopen open begin resume
  vanish disappear lose
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
