const OPENING = '<!--';
const CLOSING = '-->';

/** HTML without its comments. One that is never closed stays, and all that follows it. Linear time. */
export function withoutComments(html: string): string {
  let kept = '';
  let at = 0;
  for (let opening = html.indexOf(OPENING); opening !== -1; opening = html.indexOf(OPENING, at)) {
    const closing = html.indexOf(CLOSING, opening + OPENING.length);
    if (closing === -1) break;
    kept += html.slice(at, opening);
    at = closing + CLOSING.length;
  }
  return kept + html.slice(at);
}
