/** The text behind percent signs in a part of an address; the part itself where they are malformed. */
export function decodeAddress(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
