/** The colours of a picture: paper, and three tones that shade into it. */
const PAPER = '#fdfdfb';
const tones = { ink: '#1b1b1b', accent: '#0b5a73', quiet: '#6b6f73' } as const;

export type Tone = keyof typeof tones;

/** The darkest shade of a tone; 0 is bare paper. So few keep the file small, and no edge shows them at these sizes. */
export const DARKEST = 7;

const order = Object.keys(tones) as readonly Tone[];

/** Where the shades 1 to {@link DARKEST} of each tone begin in the palette, less one; index 0 is paper. */
export const firstOf = Object.fromEntries(order.map((tone, index) => [tone, index * DARKEST])) as Readonly<
  Record<Tone, number>
>;

/** Red, green and blue of each index, as PNG's PLTE chunk has them. */
export const palette: Uint8Array = Uint8Array.from([
  ...channelsOf(PAPER),
  ...order.flatMap((tone) => Array.from({ length: DARKEST }, (_, index) => mix(tone, (index + 1) / DARKEST)).flat()),
]);

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
