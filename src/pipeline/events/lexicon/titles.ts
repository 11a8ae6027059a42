/** Words that stand before a person's name: data only, singular, lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Who is called by an office: "the colonel" is Colonel Diarra, or somebody without a name. */
export const offices = words(`
  president chancellor minister senator governor mayor king queen prince princess pope emperor empress sheikh general colonel
  captain lieutenant sergeant admiral judge justice commissioner inspector chairman chairwoman director professor
`);

/** All that tells that a name is a person's. */
export const titles: ReadonlySet<string> = new Set([
  ...offices,
  ...words(
    'mr mrs ms dr prof sir lord lady secretary chief executive officer spokesman spokeswoman defence foreign prime',
  ),
]);
