/** Nouns that stand for a name already given: data only, singular unless said otherwise, lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

export const stateNouns = words('country nation republic kingdom');

/** What people live in: a club, a council or a hall may have the word in its name, and is none. */
export const settlementNouns = words('town city village island county district region valley');

/** Bodies: "the company" is the last body that was a subject. */
export const bodyNouns = words(`
  company firm club party agency bank ministry union group airline museum team court carmaker maker regulator board council
  commission committee organisation organization charity foundation fund retailer manufacturer operator publisher broadcaster
  newspaper university institute league federation association church lender insurer startup business
`);

/** Who speaks for others: what they confirm, they say. */
export const speakerNouns = words(
  'official spokesman spokeswoman spokesperson police authority government army navy military lawyer prosecutor doctor family',
);

/** Plural: "the two leaders". */
export const peopleNouns = words(
  'leaders men women presidents ministers politicians rivals candidates brothers sisters partners',
);

/** Several people in a singular, whom a later "they" means: "The crew left in May." */
export const groupNouns = words('police team crew couple pair duo trio family gang jury staff band cast squad crowd');

/** Somebody without a name, whom a later "he" or "she" may mean. */
export const unnamedNouns = words(
  'man woman boy girl teenager suspect victim gunman attacker passenger survivor patient baby',
);

/** Who is no "he", and who is no "she"; of others either may be said. */
export const genders: Readonly<Record<'he' | 'she', ReadonlySet<string>>> = {
  she: words(`
    woman girl mother daughter sister wife widow aunt niece grandmother granddaughter queen princess empress actress bride nun
    spokeswoman chairwoman businesswoman policewoman congresswoman
  `),
  he: words(`
    man boy father son brother husband widower uncle nephew grandfather grandson king prince emperor gunman monk
    spokesman chairman businessman policeman fisherman congressman groom
  `),
};

/** Things that nobody tells anything: "They were told" is of no houses. */
export const lifelessNouns = words(`
  house home building flat bridge road street car bus train lorry truck tram boat ship ferry plane aircraft helicopter tree
  shop office school church mill dam wall roof tower tunnel cable pipe shell missile rocket drone bomb weapon book painting
`);

/** Human nouns that a name can be put beside: "the minister, Petra Lund". They are learned only for people and bodies. */
export const tooGeneral = words(
  'man woman person people one way day year time member part name thing place side number kind state example',
);
