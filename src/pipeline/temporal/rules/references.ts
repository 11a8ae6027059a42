import { defineRule } from '../define-rule.ts';
import { AFTER_WORDS, CURRENTS, MOMENT_PREPOSITIONS, VAGUE_PREPOSITIONS } from '../lexicon/context-words.ts';

/** A passage that tells a history, for the rules that read only there. */
const STORY = 'The war began on 4 May 1904 and ended on 2 June 1905.';

export const references = [
  defineRule({
    id: 'present-reference',
    summary: '“now”, “currently”, “these days”.',
    pattern: '{presentRef}',
    read: ({ presentRef }, { before, after, text }) => {
      const words = text().toLowerCase();
      if (words === 'the time being' && before() !== 'for') return undefined;
      if (words === 'current' && CURRENTS.has(after())) return undefined;
      if (
        (words === 'the moment' || words === 'this moment' || words === 'this time' || words === 'the present') &&
        !MOMENT_PREPOSITIONS.has(before())
      )
        return undefined;
      return { kind: 'reference', to: presentRef };
    },
    examples: [{ text: 'It is now a museum.', finds: 'now', value: 'PRESENT_REF' }],
    rejects: ['nowhere', 'electric current flows', 'a present for her'],
  }),
  defineRule({
    id: 'past-reference',
    summary: '“recently”, “previously”, “in the past”.',
    pattern: ['{pastRef}', '[the|more|most] recent {units}', 'the past'],
    read: ({ units }, { before, text }) => {
      const words = text().toLowerCase();
      if (words === 'the past' && !['in', 'of', 'from'].includes(before())) return undefined;
      if ((words === 'recently' || words === 'long ago') && before() === 'as') return undefined;
      if (units === 'second') return undefined;
      return { kind: 'reference', to: 'past' };
    },
    examples: [
      { text: 'They have recently drawn closer.', finds: 'recently', value: 'PAST_REF' },
      { text: 'It held back in recent days.', finds: 'recent days', value: 'PAST_REF' },
    ],
    rejects: ['recentre the image', 'as long ago as that'],
  }),
  defineRule({
    id: 'recent',
    summary: '“recent” before what is no time: in a story, its own past; in news it only describes.',
    pattern: 'recent',
    read: () => ({ kind: 'reference', to: 'past' }),
    onlyIn: 'narrative',
    examples: [{ text: STORY + ' It weighed its recent losses.', finds: 'recent', value: 'PAST_REF' }],
    rejects: ['recently', 'recency'],
  }),
  defineRule({
    id: 'future-reference',
    summary: '“in the near future”, “future”.',
    pattern: '{futureRef}',
    read: (_slots, { text, before, after }) => {
      const words = text().toLowerCase();
      if (
        words === 'future' &&
        !(
          before() === 'in' ||
          (/^[a-z]{3,}$/.test(after()) &&
            !['and', 'was', 'were', 'has', 'will', 'for', 'the', 'with'].includes(after()))
        )
      )
        return undefined;
      return { kind: 'reference', to: 'future' };
    },
    examples: [
      { text: 'A deal is near in the foreseeable future.', finds: 'the foreseeable future', value: 'FUTURE_REF' },
    ],
    rejects: ['a futures contract'],
  }),
  defineRule({
    id: 'soon',
    summary: '“soon”: in news, a time to come; in a story it only carries on (“was soon defeated”).',
    pattern: ['soon', 'shortly', 'very soon'],
    read: (_slots, { before, after }) =>
      AFTER_WORDS.has(after()) || ['as', 'too', 'how'].includes(before()) || after().endsWith('ed')
        ? undefined
        : { kind: 'reference', to: 'future' },
    onlyIn: 'news',
    examples: [{ text: 'They will meet soon in Oslo.', finds: 'soon', value: 'FUTURE_REF' }],
    rejects: ['soon after becoming president', 'as soon as he came'],
  }),
  defineRule({
    id: 'former',
    summary: '“former”: in a story, the time before its own.',
    pattern: 'former',
    read: (_slots, { before, nextWord }) =>
      before() === 'the' && !/^[A-Z]/.test(nextWord()) ? undefined : { kind: 'reference', to: 'past' },
    onlyIn: 'narrative',
    examples: [{ text: STORY + ' A former officer led it.', finds: 'former', value: 'PAST_REF' }],
    rejects: ['the former, not the latter'],
  }),
  defineRule({
    id: 'vague-time',
    summary: '“this period”, “that time”, “those years”: a time that only the story knows.',
    pattern: [
      '(this|that) (period|time)',
      '(this|that) same (period|time)',
      'the same (period|time)',
      'the time',
      '(those|these) (years|days|times)',
      'then',
    ],
    read: (_slots, { before, after, text, nextWord }) => {
      const words = text().toLowerCase();
      if (words === 'the time')
        return before() === 'at' && after() !== 'of' ? { kind: 'reference', to: 'present' } : undefined;
      if (words === 'then')
        return ['by', 'since', 'until'].includes(before()) && !/^[A-Z]/.test(nextWord())
          ? { kind: 'unknown' }
          : undefined;
      if (words === 'the same time') return before() === 'at' ? { kind: 'same' } : undefined;
      return VAGUE_PREPOSITIONS.has(before()) ? { kind: 'unknown' } : undefined;
    },
    onlyIn: 'narrative',
    examples: [{ text: STORY + ' During this period it grew.', finds: 'this period', value: '' }],
    rejects: ['It is time.', 'this time he won'],
  }),
];
