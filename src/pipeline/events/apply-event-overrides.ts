import type { Diagnostic, EventMention, Override, Prose, Span } from '../types.ts';
import { shownText } from '../prose/shown-text.ts';
import { touching } from '../prose/touching.ts';
import { unneededOverride } from '../prose/unneeded-override.ts';
import type { ReadEvents } from './read-mentions.ts';

export interface NamedMentions extends Pick<ReadEvents, 'mentions'> {
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Applies what editors wrote in the text about whole clauses: headlines given, events taken out. That a directive says
 * one of the two is checked where the file is read.
 */
export function applyEventOverrides(prose: Prose, read: Pick<ReadEvents, 'mentions'>, file: string): NamedMentions {
  const diagnostics: Diagnostic[] = [];
  const here = read.mentions.map((mention): Placed => ({ span: mention.sentence.span, mention }));
  for (const override of prose.overrides.filter(({ on }) => on === 'event')) {
    const place = closest(touching(here, override.span), override);
    const meant = place?.mention;
    const { headline, skip } = override;
    const text = shownText(prose, override.span);
    if (!place || !meant) diagnostics.push(matchesNothing(override, file));
    else if (skip === true) place.mention = undefined;
    else if (headline !== undefined) {
      if (headline === meant.headline)
        diagnostics.push(unneededOverride(override, file, text, 'the clause gives this headline without it'));
      place.mention = { ...meant, headline, titled: true as const, confidence: 1, doubts: [] };
    }
  }
  return { mentions: here.flatMap(({ mention }) => mention ?? []), diagnostics };
}

/** A mention at its sentence; none once it is taken out. */
interface Placed {
  readonly span: Span;
  mention: EventMention | undefined;
}

/** Of the mentions in the sentences that the directive touches, the one whose clause begins nearest to it. */
function closest(places: readonly Placed[], { span }: Override): Placed | undefined {
  const distance = ({ mention }: Placed): number =>
    mention === undefined ? Infinity : Math.abs(mention.clause.start - span.start);
  return places.filter(({ mention }) => mention !== undefined).sort((a, b) => distance(a) - distance(b))[0];
}

function matchesNothing({ line, column }: Override, file: string): Diagnostic {
  return {
    severity: 'error',
    code: 'override-matches-nothing',
    message: 'This :event directive stands where no event was read.',
    hint: 'Put it around words of a clause that has a date, or take it out.',
    file,
    line,
    column,
  };
}
