/** Letters and digits alone: quotes and spaces differ between a file and its page. */
export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
