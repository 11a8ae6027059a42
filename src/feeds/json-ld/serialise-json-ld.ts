/** For a script element: a “<” in the data must not end it. */
export function serialiseJsonLd(data: object): string {
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}
