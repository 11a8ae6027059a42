import { irregularPast } from '../lexicon/verbs.ts';
import { isNumberOfSeveral, manyWords, pluralEnds, singularEnds, smallNumbers } from '../lexicon/quantities.ts';

/** What lies somewhere is no happening, so that who lies has lied. */
const pastOfLemma: ReadonlyMap<string, string> = new Map(
  [...irregularPast]
    .filter(([, lemma]) => lemma !== 'be' && lemma !== 'lie')
    .map(([past, lemma]) => [lemma, past] as const),
);
/** Further ones, whose past the tagger knows. */
const furtherPast: ReadonlyMap<string, string> = new Map(
  `arise arose|awake awoke|bear bore|beat beat|bend bent|bet bet|bid bid|bind bound|bite bit|bleed bled|breed bred|cling clung|creep crept
   |deal dealt|dig dug|drink drank|eat ate|feed fed|flee fled|fling flung|forbid forbade|foresee foresaw|forget forgot|forgive forgave
   |grind ground|hang hung|hear heard|hide hid|hurt hurt|kneel knelt|know knew|lay laid|lend lent|let let|light lit|mean meant
   |mistake mistook|oversee oversaw|overtake overtook|overthrow overthrew|read read|ride rode|ring rang|seek sought|shed shed|shine shone
   |shrink shrank|sing sang|sit sat|slay slew|sleep slept|slide slid|sling slung|speak spoke|speed sped|spin spun|spread spread
   |spring sprang|steal stole|stick stuck|sting stung|stride strode|strive strove|swim swam|swing swung|tear tore|think thought
   |tread trod|undergo underwent|understand understood|undertake undertook|uphold upheld|wake woke|wear wore|weave wove|weep wept
   |wind wound|withdraw withdrew|withhold withheld|withstand withstood|wring wrung|do did|say said`
    .split('|')
    .flatMap((pair) => {
      const [lemma, past] = pair.trim().split(' ');
      return lemma !== undefined && past !== undefined ? [[lemma, past] as const] : [];
    }),
);

/** Verbs of several syllables whose last consonant doubles, since the stress is on it: "admitted". */
const doubling: ReadonlySet<string> = new Set(
  'abhor acquit admit allot commit compel concur confer control defer deter dispel emit equip excel expel extol forbid incur infer instil occur omit patrol permit prefer propel rebel rebut recur refer regret remit repel submit transfer transmit'.split(
    ' ',
  ),
);

/** Participles that differ from the past form, with it. */
const pastOfParticiple: ReadonlyMap<string, string> = new Map(
  'gone went|seen saw|done did|taken took|given gave|broken broke|fallen fell|written wrote|spoken spoke|stolen stole|chosen chose|driven drove|drawn drew|known knew|grown grew|flown flew|frozen froze|hidden hid|risen rose|shaken shook|shown showed|sunk sank|sung sang|begun began|run ran|come came|become became|withdrawn withdrew|overthrown overthrew|undergone underwent|worn wore|torn tore|sworn swore|thrown threw|eaten ate|forgotten forgot|forgiven forgave|forbidden forbade|ridden rode|blown blew|mistaken mistook|overtaken overtook|undertaken undertook|awoken awoke|woken woke|proven proved|beaten beat|bitten bit|woven wove|sewn sewed|foreseen foresaw|overseen oversaw|undone undid|retaken retook'
    .split('|')
    .flatMap((pair) => {
      const [participle, past] = pair.split(' ');
      return participle !== undefined && past !== undefined ? [[participle, past] as const] : [];
    }),
);

const pastOnly: ReadonlySet<string> = new Set(
  [...pastOfParticiple].flatMap(([participle, past]) => (participle === past ? [] : [past])),
);

/** Whether a form is a past participle that does not end in -ed: "born", "driven". */
export const isParticiple = (form: string): boolean => form === 'born' || pastOfParticiple.has(form);

/** Whether a form is a participle that its past differs from: "taken", "beaten". */
export const isParticipleOnly = (form: string): boolean => pastOfParticiple.has(form);

/** Whether a form is a simple past and no participle: "went", "sank". */
export const isPastOnly = (form: string): boolean => pastOnly.has(form);

/** The simple past of a verb, from its lemma: "leave" is "left", "carry" is "carried". */
export function pastTense(lemma: string): string {
  const irregular = pastOfLemma.get(lemma) ?? furtherPast.get(lemma);
  if (irregular !== undefined) return irregular;
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  if (doubling.has(lemma) || /^[^aeiou]*[aeiou][bdglmnprt]$/u.test(lemma)) return `${lemma}${lemma.slice(-1)}ed`;
  return `${lemma}ed`;
}

/** The simple past that goes with an -ing form, in its own spelling where it is regular: "practising" is "practised". */
export function pastOfGerund(gerund: string, lemma: string): string {
  const [past, stem] = [pastTense(lemma), gerund.replace(/ing$/u, '')];
  // "led", "shed"
  const irregular = past === lemma || !past.startsWith(lemma.slice(0, -1)) || !past.endsWith('ed');
  return irregular || /[aeiouy]$/u.test(stem) ? past : `${stem}ed`;
}

/** The lemma of a regular past form: "married" is "marry", "planned" is "plan"; an e that it may have ended in is not told. */
export function lemmaOfRegularPast(past: string): string {
  const stem = past.replace(/ed$/u, '');
  if (/[^aeiou]i$/u.test(stem) && stem.length > 2) return `${stem.slice(0, -1)}y`;
  return /([bdgmnprt])\1$/u.test(stem) && stem.length > 3 ? stem.slice(0, -1) : stem;
}

/** The simple past that goes with a past participle: "gone" is "went"; a regular one is its own past. */
export const pastOf = (participle: string): string => pastOfParticiple.get(participle) ?? participle;

/** Before what belongs to the head of a phrase: "officials in Varn", "sources close to the deal". */
const behindHead =
  / (?:(?:close|familiar|loyal|opposed) )?(?:of|in|at|on|for|from|with|by|to|near|between|against|under|behind) /u;
const pluralEnd = new RegExp(`(?:[^s'’iu]s|${[...pluralEnds].join('|')})$`, 'iu');
const singularEnd = new RegExp(`(?:${[...singularEnds].join('|')})$`, 'iu');

/** Whether a subject takes a plural verb, by the head of its phrase: good enough to choose between "was" and "were". */
export function isPlural(subject: string): boolean {
  const [head = ''] = subject.split(behindHead);
  const number = head.toLowerCase();
  if (head.includes(' and ') || smallNumbers.has(number) || manyWords.has(number)) return true;
  return pluralEnd.test(head.trim()) && !/^(?:a|an|one|this|that)\s/iu.test(head) && !singularEnd.test(head);
}

/** "Six of his rivals", "Two people", "Dozens of miners". */
export function isSeveral(text: string): boolean {
  const [, first = ''] = /^([\w,]+) \p{L}/u.exec(text.toLowerCase()) ?? [];
  return isNumberOfSeveral(first) && !/^(?:most|some) of (?:it|the \p{L}+[^s])$/iu.test(text);
}
