/** Forms of verbs: data only, in small letters. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

export const beForms = words("be is are was were been being am ’s 's ’re 're");
export const modals = words('may might could can should must would ought ca');
export const futures = words("will shall ’ll 'll wo");

/** Auxiliaries that open a verb group of their own. */
export const finiteAuxiliaries = words('had has have was were is are will would could may might did does do');

/** What gives a thing what it goes by, or a person an office: "founded in 1921 as Varn Athletic". */
export const formingParticiples = words(
  'founded established set built created formed named known registered incorporated called appointed elected chosen hired described',
);

/** Forms in -ing that stand before a noun as adjectives do: "Neighbouring Norland, which …". */
export const attributes = words('neighbouring neighboring opposing warring');

/** Irregular past forms that are also a noun or an adjective: "the dam burst was long". */
export const pastsAlsoNouns = words(`
  left burst felt lead met cut hit set shut split rose shot put quit read saw found laid stole stuck spoke bore beat bet bid cast
  fed hurt let lit shed spread wound thrust upset wed hid hung did had was were alleged burnt drowned drugged fined honoured
  infected informed learnt married mined premiered rescued retired separated staged submerged vaccinated lost broke bought
`);

/** Past forms that are also the verb's plain form. */
export const unchangedPast = words(
  'cut hit set put shut split burst cast quit read spread hurt let bet bid shed upset thrust beat',
);

/** Going somewhere, or being brought: "went there" is no "went in Varn". */
export const goingForms = words(`
  go went gone goes come came back return returned travel travelled traveled fly flew flown sent moved
`);

/** What follows "there" where it names no place: "there was", "there will be". */
export const existing = words('is are was were has have had will would could may might must should can');
