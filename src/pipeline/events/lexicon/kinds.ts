import type { EventKind } from '../../types.ts';

/**
 * Which words make which kind of event: lemmas as the tagger gives them, in American spelling; two words that belong
 * together are joined by "_". The first kind whose word the clause holds wins, verbs before nouns. Editors extend it: one
 * word in the right line.
 */
export interface KindWords {
  readonly kind: Exclude<EventKind, 'other'>;
  readonly verbs: string;
  readonly nouns: string;
}

export const kindLexicon: readonly KindWords[] = [
  {
    kind: 'weapons test',
    verbs: 'test-fire',
    nouns:
      'nuclear_test missile_test test_launch test-launch atomic_test missile_launch rocket_test bomb_test weapon_test',
  },
  {
    kind: 'change of power',
    verbs:
      'succeed inaugurate elect resign abdicate depose oust overthrow topple crown re-elect reelect appoint dethrone impeach swear_in',
    nouns: 'coup election inauguration succession abdication by-election runoff referendum resignation revolution',
  },
  {
    kind: 'war',
    verbs: 'invade fight bomb shell attack occupy annex besiege liberate bombard ambush conquer',
    nouns: 'war invasion battle siege offensive airstrike insurgency ceasefire truce armistice uprising annexation',
  },
  {
    kind: 'disaster',
    verbs: 'erupt flood burst crash derail capsize explode starve drown',
    nouns:
      'famine earthquake flood eruption tsunami hurricane cyclone drought epidemic pandemic outbreak wildfire landslide explosion crash shipwreck derailment disaster accident blaze fire mudflow ashfall spill',
  },
  {
    kind: 'sanctions',
    verbs: 'sanction embargo',
    nouns: 'sanction embargo',
  },
  {
    kind: 'meeting',
    verbs: 'meet',
    nouns: 'meeting summit talk negotiation conference',
  },
  {
    kind: 'visit',
    verbs: 'visit travel tour',
    nouns: 'visit trip tour',
  },
  {
    kind: 'agreement',
    verbs: 'sign ratify agree settle',
    nouns: 'treaty agreement accord pact deal settlement memorandum',
  },
  {
    kind: 'statement',
    verbs: '',
    nouns: 'message speech statement address letter apology',
  },
  {
    kind: 'trade',
    verbs: 'export import buy sell trade acquire',
    nouns: 'tariff export import delivery shipment debt trade takeover acquisition quota duty levy',
  },
];
