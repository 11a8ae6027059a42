/** Words of three letters and more that hold a sentence together and say nothing of what it is about. */
export const functionWords: ReadonlySet<string> = new Set(
  `all and any are but can day did far few for get got had has her him his how its let lot may men new nor not now off old one
  our out own per put ran run saw say see set she ten the too two use via was way who why yes yet you ago
  about above after again against ahead almost along already also although always among another anybody anyone anything
  around away because been before behind being below beside besides between beyond both cannot come could does doing done
  down during each either else enough even ever every everybody everyone everything from gave give given goes going
  gone have having here hers herself himself however indeed instead into itself just later least less like made make
  many might more most much must near need neither never next nobody none nothing once only onto other others ought over
  past quite rather said same several shall should since some somebody someone something soon still such take taken than
  that their theirs them themselves then there these they thing things this those though through thus till together told
  took toward towards under unless unlike until upon very want wants wanted well were what whatever when whenever where
  whether which while whom whose will with within without would years your yours`.split(/\s+/u),
);

/** “The last was led by a general”: what stands for a noun of the sentence before. */
export const standIns: ReadonlySet<string> = new Set(
  'first second third last latest next other others rest former latter one ones most many several both'.split(' '),
);
