/**
 * A text as GitHub’s Markdown shows it letter for letter, wherever in a line it stands. The comments keep it from calling
 * people and from linking issues and addresses, which backslashes do not.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~&]/gu, '\\$&')
    .replace(/^(?:[-+#]|\d+(?=[.)]))/u, (start) => (/\d/u.test(start) ? `${start}\\` : `\\${start}`))
    .replace(/[@#](?=[\p{L}\p{N}.-])|:(?=\/\/)|www(?=\.)/giu, '$&<!-- -->');
}
