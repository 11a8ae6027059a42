/** A start tag with its attributes; quoted values may hold a “>”. */
const startTag = /<[a-z][^\s>"]*(?:[^>"]|"[^"]*")*>/gi;

/** HTML whose links and images name full addresses, so that it reads the same anywhere; `page` is where it stood. */
export function absoluteHtml(html: string, page: string): string {
  return html.replaceAll(startTag, (tag) =>
    tag.replaceAll(/\s(href|src)="([^"]*)"/g, (_, name: string, written: string) => {
      const address = new URL(written.replaceAll(/&(?:amp|#x26);/g, '&'), page).href;
      return ` ${name}="${address.replaceAll('&', '&amp;')}"`;
    }),
  );
}
