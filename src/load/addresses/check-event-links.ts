import type { Diagnostic, Timeline } from '../../pipeline/types.ts';
import { errorAt, locateFindings, type Finding } from '../text/finding.ts';
import { makeGuesser, type Guesser } from './make-guesser.ts';
import { isPublicFile, pathOfFile } from './read-pictures.ts';
import type { FileLink, LoadedContent } from '../types.ts';

/**
 * Finds links to the page of an event that the timeline does not have. It has to be whole: an event that a fault keeps
 * off it would be missed.
 */
export function checkEventLinks(
  root: string,
  { articles, pages }: Pick<LoadedContent, 'articles' | 'pages'>,
  { events }: Pick<Timeline, 'events'>,
): readonly Diagnostic[] {
  const known = new Set(events.flatMap(({ id, aliases }) => [id, ...aliases].map(addressOf)));
  const guess = makeGuesser();
  return [...articles, ...pages].flatMap(({ file, source, text }) => {
    const broken = text.links.filter(({ url }) => isEvent(url) && !known.has(pathOfFile(url)));
    const missing = broken.filter(({ url }) => !isPublicFile(root, pathOfFile(url)));
    return missing.length === 0
      ? []
      : locateFindings(
          file,
          source,
          missing.map((link) => noEvent(link, known, guess)),
        );
  });
}

function addressOf(id: string): string {
  return `/timeline/${id}/`;
}

/** Pages of the timeline's filters and of its past are a level deeper. */
function isEvent(url: string): boolean {
  return /^\/timeline\/[^/]+\/?$/u.test(pathOfFile(url));
}

function noEvent({ url, offset }: FileLink, known: ReadonlySet<string>, guess: Guesser): Finding {
  const path = pathOfFile(url);
  const whole = path.endsWith('/') ? path : `${path}/`;
  const nearest = known.has(whole) ? whole : guess(whole, known);
  const message = `Expected a link to an event of the timeline; found “${path}”, which is none.`;
  const hint =
    nearest === undefined
      ? 'Copy the address of an event from the site as `npm run dev` shows it.'
      : `Write \`${nearest}\`.`;
  return errorAt(offset, 'broken-link', message, hint);
}
