/** Words of four letters and more that hold a sentence together and say nothing of what it is about. */
export const functionWords: ReadonlySet<string> = new Set(
  `about above after again against ahead almost along already also although always among another anybody anyone anything
  around away because been before behind being below beside besides between beyond both cannot come could does doing done
  down during each either else enough even ever every everybody everyone everything from gave give given goes going
  gone have having here hers herself himself however indeed instead into itself just later least less like made make
  many might more most much must near need neither never next nobody none nothing once only onto other others ought over
  past quite rather said same several shall should since some somebody someone something soon still such take taken than
  that their theirs them themselves then there these they thing things this those though through thus till together told
  took toward towards under unless unlike until upon very want wants wanted well were what whatever when whenever where
  whether which while whom whose will with within without would years your yours`.split(/\s+/u),
);
