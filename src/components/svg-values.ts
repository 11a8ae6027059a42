/** Values of SVG attributes as the lanes write them. */

/** A share of the picture's width: 0.125 → “12.5%”. */
export function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}

/** A length that grows with the text. */
export function em(length: number): string {
  return `${Math.round(length * 100) / 100}em`;
}

/** The levels that show a label or a line, as classes that the style sheet knows: “w0 w2”. */
export function levelsClass({ levels }: { readonly levels: readonly number[] }): string {
  return ['level', ...levels.map((level) => `w${level}`)].join(' ');
}
