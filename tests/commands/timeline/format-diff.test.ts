import { describe, expect, it } from 'vitest';
import { formatDiff } from '../../../src/commands/timeline/format-diff.ts';
import { diffTimelines } from '../../../src/pipeline/timeline/diff-timelines.ts';
import type { Timeline, TimelineEvent } from '../../../src/pipeline/types.ts';
import { makeEvent } from '../../fixtures/site/make-event.ts';

const timeline = (...events: readonly TimelineEvent[]): Timeline => ({ events, articles: [], diagnostics: [] });
const visit = makeEvent({
  id: '2024-visit',
  edtf: '2024-06-18',
  headline: 'A visit',
  status: 'announced',
  mentions: [{ sentenceId: 's-visit' }],
});
const later = makeEvent({
  id: '2024-visit',
  edtf: '2024-06-19',
  headline: 'A visit',
  mentions: [{ sentenceId: 's-visit' }],
});
const war = makeEvent({ id: '1950-war', edtf: '1950/1953', headline: 'A war', mentions: [{ sentenceId: 's-war' }] });

describe('formatDiff', () => {
  it('says in one line what changed, then lists it', () => {
    const [before, after] = [timeline(visit), timeline(later, war)];
    expect(formatDiff(diffTimelines(before, after), after, 'main')).toBe(
      [
        '### Timeline since main',
        '**+1 event, 1 redated, 1 with another status**',
        '#### Added\n\n- 1950 to 1953: A war',
        '#### Redated\n\n- A visit: 18 June 2024 → 19 June 2024',
        '#### Another status\n\n- A visit: announced → happened',
      ].join('\n\n'),
    );
  });

  it('shows headlines letter for letter, calls nobody and links no issue', () => {
    const event = makeEvent({
      id: '2001-deal',
      edtf: '2001',
      headline: 'The <b>firm</b> *Acme* sold [a|b](//x), `c_d` and #12 to @octocat for 5 # 3 \\ 1',
      mentions: [{ sentenceId: 's-deal' }],
    });
    const after = timeline(event);
    expect(formatDiff(diffTimelines(timeline(), after), after, 'main')).toContain(
      '- 2001: The \\<b\\>firm\\</b\\> \\*Acme\\* sold \\[a\\|b\\](//x), \\`c\\_d\\` and #<!-- -->12 to @<!-- -->octocat for 5 # 3 \\\\ 1',
    );
  });

  it('says that errors in the content leave it in doubt', () => {
    const same = timeline(war);
    expect(formatDiff(diffTimelines(same, same), same, 'v1', 2)).toBe(
      '### Timeline since v1\n\nThe content has 2 errors, so this is not what will be built; `npm run check` says what is wrong.\n\nNo event changed.',
    );
  });

  it('says so when nothing changed', () => {
    const same = timeline(war);
    expect(formatDiff(diffTimelines(same, same), same, 'v1')).toBe('### Timeline since v1\n\nNo event changed.');
  });
});
