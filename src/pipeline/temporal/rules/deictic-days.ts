import { defineRule } from '../define-rule.ts';
import { shift } from './shift.ts';

export const deicticDays = [
  defineRule({
    id: 'day-reference',
    summary: '“today”, “yesterday”, “tomorrow”: counted from the publication day.',
    pattern: '{dayRef}',
    read: ({ dayRef }) =>
      shift('day', Math.abs(dayRef), dayRef < 0 ? 'past' : dayRef > 0 ? 'future' : 'same', 'published'),
    examples: [
      { text: 'The court ruled yesterday.', published: '2024-03-01', finds: 'yesterday', value: '2024-02-29' },
      { text: 'The court rules tomorrow.', published: '2024-02-29', finds: 'tomorrow', value: '2024-03-01' },
    ],
    rejects: ['notoday', 'xyesterday'],
  }),
  defineRule({
    id: 'weekend',
    summary: '“last weekend”, “the weekend”: the Saturday and Sunday of an ISO week.',
    pattern: ['the weekend', 'this weekend'],
    read: (_slots, { before }) => (before() === 'of' ? undefined : shift('weekend', 0, 'same', 'published')),
    examples: [
      {
        text: 'The storm struck over the weekend.',
        published: '2024-06-17',
        finds: 'the weekend',
        value: '2024-W24-WE',
      },
    ],
    rejects: ['a weekend bag'],
  }),
];
