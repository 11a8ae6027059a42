/** The words of generated articles: regular ones only, and none that could be a date or a part of one. */

const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

export const nouns = list(`
  account agreement airport allowance analyst apartment appeal archive argument army asset auction audit author balance
  barrier basin battery beach benefit bond border branch bridge broker budget builder bus business buyer cabinet cable
  camera campaign canal candidate canteen car cargo carpenter case castle cause ceiling census chain chair chamber
  channel charge charity charter chart chemist chief choice church cinema claim clash clerk client cliff clinic closure
  coach coalition coast code collector college colony column committee commuter company complaint component composer
  compromise concert condition conflict congress consumer container contest contract contractor convoy copper corridor
  cost cottage council counter court cousin crane creditor crew crop crowd culture currency current customer dam dealer
  debate debt decision defender deficit degree delegate delivery demand dentist deposit deputy desert designer detail
  dispute district doctor dollar donor door doubt drain drawing driver drought duty editor effect effort election
  elector elevator embassy emergency employer engine engineer entrance envoy error estate estimate exhibit expert
  export factory failure fair fare farm farmer fault feature fee fence ferry festival figure film filter fire firm
  fleet flood floor folder forecast forest formula fortress forum foundation fragment framework freight
  frontier fuel fund furnace gallery garage garden garment gate gap generator glacier grain grant grave greenhouse grid
  guard guest guide habit hall harbour hazard headline hearing heater height heir helper herd highway hill holding
  hospital hostel hotel household housing hurdle idea idol import impulse incentive income index industry inmate insect
  insurer intention interview invention invoice island item jacket jail jewel job joiner journal journey judge junction
  juror kettle key kiosk kitchen laboratory labourer lake lamp landlord lane language lawyer leaflet league lecture
  ledger legacy lender lesson letter lever library licence lifeboat limit liner loan lobby locker logger loss lottery
  machine magazine mailbox manager manor manual margin marina market mason mast mayor meadow measure mechanic medal
  melody mentor merchant merger message meter method migrant mill mine miner minister mission model monopoly monument
  motive motor mountain museum nation neighbour network newspaper notebook notice novel nurse nursery oak object
  obstacle offer office officer operator opinion opponent orchard orchestra order outcome outlet owner oyster painter
  palace panel paper parcel parent park partner passenger patent patient pattern payment peasant pension petition
  pharmacy pier pilot pipeline pitch plan planner plant plate platform player plot poem pollutant pond port portion
  portrait post poster potter premium price printer prison producer product profile profit project promise prophet
  proposal prosecutor protest province pump pupil puzzle quarry quota railway ranger rate reactor reader reason rebate
  receipt recipe record recruit reef reform refuge regime region registry regulator relative remark remedy rent repair
  report request reserve reservoir resident result retailer revenue reward ribbon rider rival river road rocket roof
  route row ruling runner sailor salary sample satellite saving scandal scheme scholar school scientist
  seat sector seller senator sensor sentence sermon server service settlement sewer shareholder shelf
  shelter ship shipment shop shortage shrine signal skill slope smelter solution source speaker spectator sponsor
  square stable stadium staircase stake statue statute steamer steward stock storey stream street strike student
  subsidy suburb suggestion summit supplier surgeon surplus survey suspect symbol tailor talent tanker tariff tax
  taxpayer teacher telescope tenant tender terminal territory theatre theorem theory threat ticket timber tongue tool
  tourist tower town trader tradition train trainer tram treasurer treaty trench trend tribunal trophy truck tunnel
  turbine tutor union university upland valley value vault vehicle vendor venture verdict vessel veteran viaduct victim
  village vineyard violin visitor volunteer vote voter voyage wage wagon walker wall warden warehouse warrant waterway
  weapon weaver well wetland wharf widow winery witness worker workshop writer yacht yard zone
`);

export const adjectives = list(`
  able absent abundant academic accurate active adequate aged aggressive alert ample ancient annexed anxious apparent
  arable awkward bare basic bitter blunt bold brief bright brittle broad busy calm capable careful cautious central
  certain cheap chief civil clean clear clever clumsy coastal coarse cold collective commercial common compact complex
  confident constant contested costly covert crowded crucial curious daring dense dependent desirable detailed devoted
  different difficult digital direct distant domestic double dry durable eager eastern economic elaborate elderly
  electric eligible empty endless enormous equal essential ethnic evident exact excess exotic expensive explicit exposed
  extra extreme faint fair familiar famous feasible federal fertile fierce final firm fixed flat flexible foreign formal
  fragile free frequent fresh friendly frozen full fuller generous gentle genuine global gradual grand grave green harsh
  heavy hidden hollow honest hostile huge humble ideal idle illegal immense important improper indirect industrial
  informal initial inland intense internal isolated joint keen known lasting lean legal lengthy liberal light likely
  limited liquid literary local lonely loose loud loyal lucrative major marginal marine massive mature medical mild
  military minor mobile modest moral mutual narrow native naval neat neutral noble noisy normal northern notable novel
  obscure obvious odd official open optional orderly ordinary outer overdue painful pale partial passive patient peculiar
  permanent plain pleasant polite political poor popular portable possible precise private probable profitable prominent
  proper proud public pure quiet radical rapid rare raw ready reliable reluctant remote resilient rigid risky robust
  rough round rural sacred safe scarce scattered secure separate serious severe shallow sharp silent similar simple
  skilled slender slow smooth social soft solid southern spare specific stable standard steady steep sticky stiff strange
  strict strong stubborn subtle sudden suitable superb supreme swift tall temporary tender tense thick thin thorough tidy
  tight tiny total tough tragic transparent tricky typical unfair unlikely unpaid unusual upper urban urgent useful usual
  vacant vague valid valuable vast vital vivid vocal voluntary vulnerable warm wary weak wealthy western wet wide wild
  willing wise wooden worthy
`);

/** Transitive, and regular: “-ed” without a doubled letter. */
export const verbs = list(`
  abandon absorb accept accuse address adjust admire adopt advise affect allocate alter amend analyse anchor answer
  appoint approach argue arrange assess assist assume attack attract avoid award balance behave believe blame block
  borrow bother calculate cancel carry challenge change check claim clean collect combine compare complete concern
  conduct confirm connect consider construct consult contain contest copy correct count cover criticise cross damage
  debate declare decorate defend delay deliver demand deny describe deserve design destroy detect develop devote direct
  disappoint discover discuss dismiss display dissolve distribute disturb divide document doubt earn educate employ
  enable encourage endorse enforce enjoy enlarge ensure enter escape establish estimate evaluate examine exceed exchange
  exclude excuse expand expect explain explore export express extend favour fear feature finance finish follow force
  frame fund gather generate govern greet guarantee guard guide handle help hire honour house ignore imagine
  implement import impress improve include increase influence inform inherit inspect install insure introduce invent
  invest investigate invite involve isolate issue join judge justify launch lease limit list load lock lower maintain
  manage manufacture mark measure mention modify monitor mount move neglect notice number obey observe obtain occupy
  offend operate oppose order organise outline own pack paint pass pause perform persuade place plant
  please polish postpone praise predict prepare present preserve press prevent print process produce promise promote
  protect prove provide publish punish purchase pursue question raise reach realise receive recognise recommend record
  recover reduce refuse regard register regulate reject release remain remember remind remove rename renew rent repair
  repeat replace report request rescue reserve resist resolve respect restore restrict retain return reveal review revise
  reward risk sail sample satisfy scatter seal search select serve settle shape share shelter shield sign signal sketch
  soften solve sort spoil sponsor start state store strengthen stress study succeed suffer suggest supply support
  suspect sustain tackle target taste tax test thank threaten touch trace trade train transfer transform transport treat
  trust uncover unite use value visit warn wash waste watch weaken weigh welcome widen witness worry wreck
`);

export const adverbs = list(`
  abroad almost alone already also always apart arguably barely boldly briefly broadly carefully
  cautiously cheaply chiefly clearly closely commonly correctly deeply deliberately directly eagerly easily elsewhere
  entirely equally evenly exactly expressly fairly firmly formally frankly freely fully generally gladly gradually
  greatly hardly hastily heavily honestly hugely ideally indeed jointly justly keenly largely legally lightly locally
  loosely loudly mainly merely mildly mostly narrowly nearly neatly nonetheless notably often openly oddly partly
  patiently perhaps plainly politely poorly precisely privately probably properly publicly purely quickly quietly rarely
  readily reluctantly roughly sadly safely seldom separately severely sharply simply slightly slowly smoothly solely
  somewhat squarely steadily strictly strongly suitably surely swiftly tacitly tightly together truly typically unduly
  usually vaguely vastly warmly wearily widely willingly wisely
`);

export const topics: readonly string[] = [
  ...list('Trade Energy Courts Banking Housing Schools Health Farming Transport Defence Science Mining Culture Labour'),
  ...['Local government', 'Public money', 'The sea', 'The press', 'Water and rivers', 'Forests'],
];

export const firstNames = list(`
  Ada Alban Anja Arlo Bela Berit Bruno Carla Cedric Clara Dario Delia Edgar Elin Emil Esme Fabian Flora Franka Gideon
  Greta Hanna Hector Hugo Ida Ilse Ines Ivo Jana Jasper Joris Karin Kaspar Lena Leon Lida Livia Lukas Magda Malin Marek
  Mira Moritz Nadia Nils Nora Olga Oskar Otto Paula Petra Quentin Rafael Rhea Rosa Rufus Selma Silvan Sonja Stefan Tamar
  Tessa Theo Ulla Ursula Viktor Wanda Xenia Yara Yusuf Zelda Zoran
`);

/** Parts that invented names are put together from. */
export const openings = list(`
  Al Ar Bal Bar Bel Bor Bran Cal Car Cor Dal Dar Del Dor Dun El Er Fal Fen Gal Gar Glen Gor Hal Har Hel Il Jar Kal Kar
  Kel Lan Lor Mal Mar Mel Mor Nal Nor Ol Or Pel Per Quen Ral Rav Ros Sal Sel Sor Tal Tor Ul Val Ver Wal Wen Wil Yar Zel
`);
export const middles = list('a de dra e gi la le li lo ma me mi na ne ni o ra re ri ro sa se ta te ti va ve vi');
export const townEndings = list(
  'burgh by combe dale field ford gate ham holt ley low mere moor mouth stead thorpe wick worth',
);
export const surnameEndings = list(
  'bach berg bin der dov gren kan ker lik lund man mark nen ner ral sen ski son tov vic zano zek',
);
export const trades = list(
  'Airways Bank Breweries Chemicals Energy Foods Insurance Motors Paper Pharma Power Rail Shipping Steel Telecom Textiles',
);
