import { openValue } from '../calendar/edtf.ts';
import type { Span, TemporalExpression, TemporalValue } from '../types.ts';
import type { FoundExpression } from './found-expression.ts';
import { byTheWay } from './by-the-way.ts';
import { endsQuarter } from './ends-quarter.ts';
import { grainOf } from './grain.ts';
import { isCompared } from './is-compared.ts';
import { isDeictic } from './is-deictic.ts';
import type { Meaning } from './meaning.ts';
import { followMention } from './narrative-thread.ts';
import type { NarrativeThread, ResolveContext } from './resolve/context.ts';
import { resolveMeaning } from './resolve/resolve-meaning.ts';
import type { Resolved } from './resolve/resolved.ts';
import { calendarCore } from './share-year.ts';
import type { Tense } from './tense-of-verb.ts';

/** Where the walk through the document stands. */
export interface Walk {
  thread: NarrativeThread;
}

/** Resolves one expression, and moves the walk's thread on to it. */
export function resolveOne(
  found: FoundExpression,
  span: Span,
  meaning: Meaning,
  context: ResolveContext,
  walk: Walk,
): TemporalExpression {
  const resolved = resolveMeaning(meaning, context);
  remember(found, meaning, resolved, context, walk);
  return expressionOf(found, span, resolved);
}

function expressionOf(found: FoundExpression, span: Span, resolved: Resolved): TemporalExpression {
  const { timex, underspecified, anchor, anchorValue, direction } = resolved;
  const expression: TemporalExpression = {
    span,
    text: found.tokens.text.slice(span.start, span.end),
    ruleId: found.ruleId,
    underspecified,
    anchor,
    direction,
    value: openOf(resolved.value, found),
    timex,
  };
  const anchored = anchorValue === undefined ? expression : { ...expression, anchorValue };
  return found.signal ? { ...anchored, signal: found.signal } : anchored;
}

/** “since 2020” and “until 2019” are stretches with one end. */
function openOf(value: TemporalValue, { signal }: FoundExpression): TemporalValue {
  if (value.type !== 'date') return value;
  const word = signal?.text.toLowerCase();
  if (word === 'since') return openValue(value, 'start');
  return word === 'until' || word === 'till' ? openValue(value, 'end') : value;
}

/** “this year” names the publication day's own year: the story does not move. */
function remember(
  found: FoundExpression,
  meaning: Meaning,
  { placed }: Resolved,
  context: ResolveContext,
  walk: Walk,
): void {
  if (!placed || meaning.kind === 'same' || (meaning.kind === 'time' && meaning.aside)) return;
  const isCurrent = meaning.kind === 'shift' && typeof meaning.from === 'string' && placed.direction === 'same';
  if (isCurrent && placed.anchor === 'published') return;
  // “We took office 15 months ago”: what people of a story say does not move it.
  if (context.narrative && placed.anchor === 'previous' && isDeictic(meaning)) return;
  const core = calendarCore(meaning);
  walk.thread = followMention(walk.thread, {
    placed,
    sentence: context.sentence,
    block: context.block,
    possessive: found.tokens.norm[found.to] === "'",
    narrative: context.narrative,
    byTheWay: () => byTheWay(found.tokens, found.from),
    isCompared: () => isCompared(found.tokens, found.from),
    endsQuarter: () => endsQuarter(found.tokens, found.from),
    isAhead: placed.cell.start > context.published,
    isPlanned: () => PLANNED.has(context.tense()),
    isPluperfect: context.pluperfect,
    signal: found.signal?.text.toLowerCase(),
    flashback: placed.anchor === 'previous' && placed.direction === 'past' && meaning.kind === 'shift',
    namesMonth: core?.month !== undefined,
    namesYear: core?.within !== undefined && grainOf(core.within) === 'year' && isDeictic(core.within),
    opensSentence: found.span.start - context.sentenceStart < LEADING,
  });
}

const PLANNED: ReadonlySet<Tense> = new Set(['future', 'intended']);

/** How many characters may stand before an expression that opens its sentence: “In the ”. */
const LEADING = 6;
