import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { acceptIds } from '../../src/commands/accept-ids.ts';
import { makeEvent } from '../fixtures/site/make-event.ts';

function file(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'accept-')), 'timeline.yaml');
  writeFileSync(path, text);
  return path;
}

const war = makeEvent({ id: '1950-war', edtf: '1950' });
const visit = makeEvent({ id: '2024-visit', edtf: '2024' });

describe('acceptIds', () => {
  it('adds what is new and keeps comments and decisions', () => {
    const path = file('# Decisions\n\nevents:\n  1950-war: # the first\n    headline: A war\n');
    expect(acceptIds(path, [war, visit])).toEqual(['2024-visit']);
    expect(readFileSync(path, 'utf8')).toBe(
      '# Decisions\n\nevents:\n  1950-war: # the first\n    headline: A war\n  2024-visit: {}\n',
    );
  });

  it('starts from an empty map', () => {
    const path = file('# Decisions\n\nevents: {}\n');
    acceptIds(path, [war]);
    expect(readFileSync(path, 'utf8')).toBe('# Decisions\n\nevents:\n  1950-war: {}\n');
  });

  it('leaves a file alone that has every id', () => {
    const path = file('events:\n  1950-war: {}\n');
    expect(acceptIds(path, [war])).toEqual([]);
  });
});
