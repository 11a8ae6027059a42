import { defineRule } from '../define-rule.ts';
import { durationOf } from '../duration.ts';
import { AFTER_BEFORE, CLAUSE_ENDS } from '../lexicon/context-words.ts';
import { FIGURE_ENDS } from '../lexicon/period-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { duration } from './duration-meaning.ts';

export const definiteDurations = [
  defineRule({
    id: 'part-of-range',
    summary: '“the first three months of 2012”, “the first two years of the war”: a stretch by its length.',
    pattern: [
      'the (first|last|final|early|opening|next|past|previous|following|coming|initial|remaining|latest|intervening|subsequent|succeeding|recent|closing) {n} {units}',
      'the (first|last|final|early|opening|next|past|previous|following|coming|initial|remaining|intervening|subsequent|succeeding|closing) [few|several|couple of|couple] {units}',
      '(last|past|next|first) {n} {units}',
      '(last|past|next|coming|following) [few|several|couple of] {units}',
      'the {n} (previous|preceding|following) {units}',
      'the (first|last|final) {unit} of',
      'the (last|past|next|coming) [few|couple|couple of] {units}',
      'the (last|past|next|coming|first) {unit} {half}',
      'the {units} (ahead|to come|that followed|which followed)',
      'the {units}',
      'these (past|last) [few|several] {units}',
      'the {unit} ahead',
    ],
    read: ({ n, units, unit, half }, { text, before, after }) => {
      if (unit !== undefined && half !== undefined) return duration(1 + half, unit);
      if (unit !== undefined && / ahead$/i.test(text())) return duration(1, unit);
      if (/^the \S+$/i.test(text()) && !SPAN_ENDS.has(after())) return undefined;
      // “in the early hours” is when, “in the early hours of the war” how long.
      if (/^the early hours$/i.test(text()) && after() !== 'of') return undefined;
      if (!units || units === 'second' || ['to', 'will', 'may', 'could', 'would', 'can'].includes(before()))
        return undefined;
      return { kind: 'duration', iso: durationOf(n ?? (/\bcouple\b/i.test(text()) ? 2 : 'X'), units) };
    },
    examples: [
      { text: 'Imports fell over the past five years.', finds: 'the past five years', value: 'P5Y' },
      { text: 'Rain is due in the coming weeks.', finds: 'the coming weeks', value: 'PXW' },
      { text: 'It grew in the years that followed.', finds: 'the years that followed', value: 'PXY' },
      { text: 'Rain is due in the weeks ahead.', finds: 'the weeks ahead', value: 'PXW' },
    ],
    rejects: ['the last of five yearlings'],
  }),
  defineRule({
    id: 'unit-since',
    summary: '“in the year since the vote”: how long it is since then.',
    pattern: 'the {unit}',
    read: ({ unit }, { before, after }) => (before() === 'in' && after() === 'since' ? duration(1, unit) : undefined),
    examples: [{ text: 'Prices rose in the year since the vote.', finds: 'the year', value: 'P1Y' }],
    rejects: ['on the day since then'],
  }),
  defineRule({
    id: 'the-duration',
    summary: '“the nine months”, “the 13 weeks”: a definite amount of time.',
    pattern: [
      'the {n} {units}',
      'the {n} {kind} {units}',
      'a quarter - century',
      'a quarter century',
      'a quarter of a century',
    ],
    read: ({ n, units }, { before, after }) => {
      if (units === undefined) return duration(25, 'year');
      // “the Seven Years' War”
      if (after() === 'war' || (after() === "'" && after(2) === 'war')) return undefined;
      return n === undefined || before() === 'of' || units === 'second' || units === 'quarter'
        ? undefined
        : duration(n, units);
    },
    examples: [{ text: 'For the nine months, net was up.', finds: 'the nine months', value: 'P9M' }],
    rejects: ['the nine men', 'the Seven Years’ War', 'the Thirty Years War'],
  }),
  defineRule({
    id: 'whole-unit',
    summary: '“all day”, “all year”, “the whole week”, “a full month”.',
    pattern: [
      'all {unit}',
      '(the|a) (whole|entire|full|single) {unit}',
      '(the|a) (whole|entire|full) of the {unit}',
      'all {unit} long',
      '[{approx}] (another|one more) {unit}',
      'a further {n} {units}',
      'another {n} {units}',
      '{approx} another {n} {units}',
      'another {vague} {units}',
      'the (better|best) part of (a|an) {unit}',
      'the (better|best) part of {n} {units}',
    ],
    read: ({ unit, units, n, vague }, { text, before, after }) => {
      const size = unit ?? units;
      // “For the full year, it expects …”: the year of the report.
      if (/^the full /i.test(text()) && before() === 'for' && FIGURE_ENDS.has(after())) return undefined;
      return !size || size === 'second' || size === 'season' || size === 'half' || size === 'quarter'
        ? undefined
        : duration(n ?? vague ?? 1, size);
    },
    examples: [
      { text: 'It rained all day there.', finds: 'all day', value: 'P1D' },
      { text: 'It took the best part of two years.', finds: 'the best part of two years', value: 'P2Y' },
      { text: 'It will take at least another week.', finds: 'at least another week', value: 'P1W' },
    ],
    rejects: ['all daylight'],
  }),
  defineRule({
    id: 'year-to',
    summary:
      '“in the year to April”, “in the week before the bid collapsed”: the length of a stretch that the words after it bound.',
    pattern: ['the {unit}', 'the {n} {units}'],
    read: ({ unit, n, units }, { before, after }) => {
      const size = unit ?? units;
      if (size && size !== 'day' && before() === 'in' && isBesideEvent(after(), after(2)))
        return duration(n ?? 1, size);
      if (!['in', 'for', 'over'].includes(before()) || !['to', 'through', 'ended', 'ending', 'from'].includes(after()))
        return undefined;
      if (after(2) === 'date') return undefined;
      return size && size !== 'day' && size !== 'second' && size !== 'quarter' && size !== 'week'
        ? { kind: 'duration', iso: durationOf(n ?? 1, size) }
        : undefined;
    },
    examples: [
      { text: 'Prices rose 5 percent in the year to April there.', finds: 'the year', value: 'P1Y' },
      { text: 'Bills are capped for the year from April there.', finds: 'the year', value: 'P1Y' },
      { text: 'Shares rose in the week before the bid collapsed.', finds: 'the week', value: 'P1W' },
    ],
    rejects: ['the year of the dragon', 'for the months to date'],
  }),
];

/** “the week before the bid collapsed”, and not “the week before, …” or “the week before last”. */
function isBesideEvent(relation: string, next: string): boolean {
  return (relation === 'before' || relation === 'after') && !CLAUSE_ENDS.has(next) && !AFTER_BEFORE.has(next);
}

/** “the days following the attack”: after “the days” these say which. */
const SPAN_ENDS = wordSet('since before after following leading');
