/** Words that stand before a person's name, and tell that it is one: data only, singular, lower case. */
export const titles: ReadonlySet<string> = new Set(
  `president mr mrs ms dr prof professor sir lord lady king queen prince princess pope general colonel captain minister
  senator chancellor chairman chairwoman mayor governor secretary judge justice sheikh chief executive officer spokesman
  spokeswoman director commissioner inspector sergeant emperor empress defence foreign prime`.split(/\s+/u),
);
