/**
 * Verbs that only carry a noun of doing: "sounded the alarm", "lodged a complaint", "handed down a verdict". What is done
 * is the noun, whether the verb is active or passive ("the alert was raised"). Lemmas in lower case, a particle after an
 * underscore; a family of nouns a line, with the verbs that carry it.
 */
const carried = `
  alert alarm warning: raise sound issue give send_out
  emergency: declare proclaim
  order ultimatum decree instruction: issue give send_out
  appeal complaint objection protest petition lawsuit suit claim application: lodge file bring enter launch make raise submit
  verdict judgment judgement ruling sentence: deliver hand_down return pronounce pass give
  speech lecture sermon address: deliver give make
  agreement deal accord truce settlement compromise pact ceasefire: reach strike conclude make negotiate
  resignation: tender hand_in submit offer
  charge accusation allegation: bring lay press level make
  apology: issue offer make
  promise pledge vow: make give
  decision choice: take make reach
  attack raid assault offensive strike: launch mount carry_out stage
  investigation inquiry enquiry probe review: launch open begin start conduct order carry_out
  strike walkout protest demonstration boycott: stage hold call mount organize
  election referendum ballot vote: call hold
  visit tour trip: make pay undertake
  defeat loss: suffer
  victory win: score secure
  support backing: give lend
  permission consent: give grant
`;

const verbsOf = new Map<string, Set<string>>();
for (const line of carried.trim().split('\n')) {
  const [nouns = '', verbs = ''] = line.trim().split(':');
  for (const verb of verbs.trim().split(' ')) {
    const known = verbsOf.get(verb.replace('_', ' ')) ?? new Set<string>();
    for (const noun of nouns.split(' ')) known.add(noun);
    verbsOf.set(verb.replace('_', ' '), known);
  }
}

/** Whether the verb, with its particle, only carries the noun. */
export const carries = (verb: string, noun: string): boolean => verbsOf.get(verb)?.has(noun) === true;
