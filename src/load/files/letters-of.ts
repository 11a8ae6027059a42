/** Letters and digits alone: quotes, spaces and character references differ between a file and its page. */
export function lettersOf(text: string): string {
  return text.replace(/&[a-z0-9#]+;/giu, '').replace(/[^\p{L}\p{N}]+/gu, '');
}
