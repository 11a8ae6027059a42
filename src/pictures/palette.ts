/** The colours of a picture: paper, and three tones that shade into it. */
const PAPER = '#fdfdfb';
const tones = { ink: '#1b1b1b', accent: '#0b5a73', quiet: '#6b6f73' } as const;

export type Tone = keyof typeof tones;

/**
 * The shades of each tone, as shares of it over paper: with paper, the sixteen colours that four bits tell apart. The
 * darker a tone, the more of them, so that no edge of a letter shows them; some are what marks and ground are filled with.
 */
const shades: Readonly<Record<Tone, readonly number[]>> = {
  ink: [1 / 6, 2 / 6, 3 / 6, 4 / 6, 5 / 6, 1],
  accent: [1 / 5, 2 / 5, 3 / 5, 6 / 7, 1],
  quiet: [2 / 7, 3 / 7, 6 / 7, 1],
};

const order = Object.keys(tones) as readonly Tone[];
const colours = order.flatMap((tone) => shades[tone].map((share) => ({ tone, share })));

/** Red, green and blue of each index, as PNG's PLTE chunk has them: paper, then each tone from light to dark. */
export const palette: Uint8Array = Uint8Array.from([
  ...channelsOf(PAPER),
  ...colours.flatMap(({ tone, share }) => mix(tone, share)),
]);

/** The index of the colour that is nearest to a tone which covers a share of a pixel. */
export function colourOf(tone: Tone, share: number): number {
  let best = { index: 0, distance: share };
  for (const [index, colour] of colours.entries()) {
    const distance = Math.abs(colour.share - share);
    if (colour.tone === tone && distance <= best.distance) best = { index: index + 1, distance };
  }
  return best.index;
}

function mix(tone: Tone, share: number): readonly number[] {
  const paper = channelsOf(PAPER);
  return channelsOf(tones[tone]).map((full, channel) => {
    const bare = paper[channel] ?? 255;
    return Math.round(bare + (full - bare) * share);
  });
}

function channelsOf(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
