/**
 * What is held, made or told on account of a happening: an inquiry into a fire is not the fire. By lemma; the families of
 * `synonyms.ts` count.
 */
export const aftermath: readonly string[] = `
  inquiry trial hearing lawsuit appeal compensation verdict
  memorial monument plaque vigil service anniversary commemorate commemoration celebrate celebration ceremony
  film documentary book exhibition museum article study report lecture speech interview painting photograph
  debate meeting protest apology statement tribute
`
  .trim()
  .split(/\s+/u);

/** Acts by which such a thing comes about or is seen. */
export const appearances: readonly string[] = 'publish unveil show order announce end hold premiere broadcast'.split(
  ' ',
);
