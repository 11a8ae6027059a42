/** Which way the first words point, and whether from the text or from publication. */
export function leanOf(text: string): { lean: 'past' | 'future' | 'this'; anaphoric?: true } {
  const words = text.toLowerCase();
  if (/^the (?:previous|preceding)/.test(words)) return { lean: 'past', anaphoric: true };
  if (/^the (?:following|next)/.test(words)) return { lean: 'future', anaphoric: true };
  if (/^(?:that|the same)/.test(words)) return { lean: 'this', anaphoric: true };
  if (/^(?:next|this coming)/.test(words)) return { lean: 'future' };
  return /^this(?! past)/.test(words) ? { lean: 'this' } : { lean: 'past' };
}
