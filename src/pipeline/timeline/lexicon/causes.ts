/**
 * What harms, a sort a line, by family or lemma: a storm and the flood that it brings may be one disaster, a storm and a
 * bomb are two. A word may stand in several lines.
 */
const sorts = `
  bomb explode grenade mine missile rocket shell drone airstrike attack shoot gunman gun sniper ambush stab knife knifeman militant collapse
  fire burn explode gas spark arson wildfire smoke collapse
  storm hurricane flood tornado blizzard lightning rain wind landslide avalanche wave surge mud dam collapse fall
  earthquake tsunami landslide avalanche volcano eruption erupt lava wave collapse
  crash collide derail sink capsize car lorry bus train plane helicopter boat bridge fall collapse
  epidemic virus fever cholera plague flu influenza measles outbreak infect bacterium
  famine hunger drought starve
  heatwave heat drought cold frost
`;

/** The sorts of harm, each with the words that tell of it. */
export const sortsOfHarm: readonly (readonly string[])[] = sorts
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' '));

/** What such a thing does, by family or lemma. */
export const harms: readonly string[] = 'kill die wound destroy damage hurt devastate ravage'.split(' ');
