import type { Diagnostic, EventMention, Override, Prose } from '../types.ts';
import { shownText } from '../prose/shown-text.ts';
import { touches, unneeded } from './apply-date-overrides.ts';
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
  let { mentions } = read;
  for (const override of prose.overrides.filter(({ on }) => on === 'event')) {
    const meant = closestMention(mentions, override);
    const { headline, skip } = override;
    const text = shownText(prose, override.span);
    if (!meant) diagnostics.push(matchesNothing(override, file));
    else if (skip === true) mentions = mentions.filter((mention) => mention !== meant);
    else if (headline !== undefined) {
      if (headline === meant.headline)
        diagnostics.push(unneeded(override, file, text, 'the clause gives this headline without it'));
      const named = { ...meant, headline, titled: true as const, confidence: 1, doubts: [] };
      mentions = mentions.map((mention) => (mention === meant ? named : mention));
    }
  }
  return { mentions, diagnostics };
}

/** The mention whose clause or sentence the directive touches; of several, the one that begins nearest to it. */
function closestMention(mentions: readonly EventMention[], { span }: Override): EventMention | undefined {
  const distance = ({ clause }: EventMention): number => Math.abs(clause.start - span.start);
  return mentions
    .filter(({ clause, sentence }) => touches(clause, span) || touches(sentence.span, span))
    .sort((a, b) => distance(a) - distance(b))[0];
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
