import type { EventDecision, Timeline } from '../../../src/pipeline/types.ts';
import { tell, type Story } from './tell-stories.ts';

/** Two articles that tell of three events, one of them in both. */
export const stories: readonly Story[] = [
  ['first', '2024-01-01', 'Reyes met Okafor in Varn in 2019. Harbour Bank collapsed on 3 May 2021.'],
  ['second', '2024-02-01', 'Okafor met Reyes in Varn in 2019. A crisis began in May 2021.'],
];

/** Their timeline as editors decided it. */
export const decided = (decisions: Readonly<Record<string, EventDecision>>): Timeline => tell(stories, { decisions });

export const idsOf = ({ events }: Timeline): readonly string[] => events.map(({ id }) => id);

/** Code and message of each error. */
export const errorsOf = ({ diagnostics }: Timeline): readonly (readonly string[])[] =>
  diagnostics.flatMap(({ severity, code, message }) => (severity === 'error' ? [[code, message]] : []));

/** The ids of the three events. */
export const meeting = '2019-reyes-okafor-meet-varn';
export const [, collapse = '', crisis = ''] = idsOf(tell(stories));
