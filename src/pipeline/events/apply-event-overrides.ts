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
  /** As each is now, without those that were taken out. */
  const left = new Map(read.mentions.map((mention) => [mention, mention]));
  for (const override of prose.overrides.filter(({ on }) => on === 'event')) {
    const near = touching(here, override.span).map(({ mention }) => mention);
    const meant = meantBy(
      override,
      near.filter((mention) => left.has(mention)),
    );
    const { headline, skip } = override;
    const [first] = meant;
    const known = first && left.get(first);
    if (!first || !known) diagnostics.push(matchesNothing(override, file));
    else if (skip === true) for (const mention of meant) left.delete(mention);
    else if (meant.length > 1) diagnostics.push(onSeveral(override, meant.length, file));
    else if (headline !== undefined) {
      if (headline === known.headline) diagnostics.push(unneeded(override, prose, file));
      left.set(first, { ...known, headline, titled: true as const, confidence: 1, doubts: [] });
    }
  }
  return { mentions: [...left.values()], diagnostics };
}

/** A mention at its sentence. */
interface Placed {
  readonly span: Span;
  readonly mention: EventMention;
}

/**
 * Of the mentions in the sentences that a directive touches, those that it stands around with their dates; where it
 * stands beside the dates, the one whose clause begins nearest to it.
 */
function meantBy({ span }: Override, near: readonly EventMention[]): readonly EventMention[] {
  const around = near.filter(
    ({ clause, expression }) =>
      span.start <= expression.span.start && expression.span.end <= span.end && areTouching(clause, span),
  );
  if (around.length > 0) return around;
  const distance = ({ clause }: EventMention): number => Math.abs(clause.start - span.start);
  return [...near].sort((a, b) => distance(a) - distance(b)).slice(0, 1);
}

function areTouching(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function unneeded(override: Override, prose: Prose, file: string): Diagnostic {
  const text = shownText(prose, override.span);
  return unneededOverride(override, file, text, 'the clause gives this headline without it');
}

function onSeveral({ line, column }: Override, count: number, file: string): Diagnostic {
  return {
    severity: 'error',
    code: 'override-on-several',
    message: `This :event directive stands around ${count} events; a headline names one.`,
    hint: 'Put it around words of one clause, and write another for each other clause.',
    file,
    line,
    column,
  };
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
