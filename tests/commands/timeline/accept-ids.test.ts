import { linkSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { acceptIds } from '../../../src/commands/timeline/accept-ids.ts';
import { writeContent } from '../../load/write-content.ts';
import { makeEvent } from '../../fixtures/site/make-event.ts';

function file(text: string): string {
  return join(writeContent({ 'timeline.yaml': text }, 'accept-'), 'timeline.yaml');
}

const war = makeEvent({ id: '1950-war', edtf: '1950' });
const visit = makeEvent({ id: '2024-visit', edtf: '2024' });

describe('acceptIds', () => {
  it('adds what is new and keeps comments and decisions', () => {
    const path = file('# Decisions\n\nevents:\n  1950-war: # the first\n    headline: A war\n    dated: "1950"\n');
    expect(acceptIds(path, [war, visit]).added).toEqual(['2024-visit']);
    expect(readFileSync(path, 'utf8')).toBe(
      '# Decisions\n\nevents:\n  1950-war: # the first\n    headline: A war\n    dated: "1950"\n  2024-visit: { dated: "2024" }\n',
    );
  });

  it('puts a new file in the place of the old one, so that a full disk cannot lose the ids that are there', () => {
    const path = file('events:\n  1950-war: { dated: "1950" }\n');
    linkSync(path, `${path}.old`);
    acceptIds(path, [war, visit]);
    expect(readFileSync(path, 'utf8')).toBe(
      'events:\n  1950-war: { dated: "1950" }\n  2024-visit: { dated: "2024" }\n',
    );
    expect(readFileSync(`${path}.old`, 'utf8')).toBe('events:\n  1950-war: { dated: "1950" }\n');
  });

  it('starts from an empty map', () => {
    const path = file('# Decisions\n\nevents: {}\n');
    acceptIds(path, [war]);
    expect(readFileSync(path, 'utf8')).toBe('# Decisions\n\nevents:\n  1950-war: { dated: "1950" }\n');
  });

  it.each([
    [
      'an indentation of four',
      'events:\n    1950-war: { dated: "1950" }\n',
      'events:\n    1950-war: { dated: "1950" }\n    2024-visit: { dated: "2024" }\n',
    ],
    [
      'keys after the events',
      'events:\n    1950-war:\n        hide: true\n        dated: "1950"\n\n# The end\n',
      'events:\n    1950-war:\n        hide: true\n        dated: "1950"\n    2024-visit: { dated: "2024" }\n\n# The end\n',
    ],
    ['nothing at all', '', 'events:\n  1950-war: { dated: "1950" }\n  2024-visit: { dated: "2024" }\n'],
    [
      'line ends of Windows',
      '# Decisions\r\n\r\nevents:\r\n  1950-war: { dated: "1950" }\r\n\r\n# The end\r\n',
      '# Decisions\r\n\r\nevents:\r\n  1950-war: { dated: "1950" }\r\n  2024-visit: { dated: "2024" }\r\n\r\n# The end\r\n',
    ],
    [
      'nothing but a comment',
      '# Decisions\n',
      '# Decisions\n\nevents:\n  1950-war: { dated: "1950" }\n  2024-visit: { dated: "2024" }\n',
    ],
    ['no value', 'events:\n', 'events:\n  1950-war: { dated: "1950" }\n  2024-visit: { dated: "2024" }\n'],
  ])('keeps to %s', (_, text, expected) => {
    const path = file(text);
    acceptIds(path, [war, visit]);
    expect(readFileSync(path, 'utf8')).toBe(expected);
  });

  it.each([
    ['events in braces', '# Decisions\nevents: { 1950-war: { hide: true } } # so far\n'],
    ['events in braces on lines of their own', '# Decisions\nevents: {\n  1950-war: { hide: true }, # so far\n}\n'],
    ['everything in braces', '{\n# Decisions\nevents: { 1950-war: { hide: true } } # so far\n}\n'],
    ['an id in quotation marks', '# Decisions\nevents:\n  "1950-war": { hide: true } # so far\n'],
    ['an id behind a question mark', '# Decisions\nevents:\n  ? 1950-war\n  : { hide: true } # so far\n'],
  ])('adds to %s, and keeps decisions and comments', (_, text) => {
    const path = file(text);
    expect(acceptIds(path, [war, visit]).added).toEqual(['2024-visit']);
    const written = readFileSync(path, 'utf8');
    expect(parse(written)).toEqual({
      events: { '1950-war': { hide: true, dated: '1950' }, '2024-visit': { dated: '2024' } },
    });
    expect(written).toMatch(/# Decisions[^]*# so far/u);
  });

  it('leaves a file alone that has every id', () => {
    const path = file('events:\n  1950-war: { dated: "1950" }\n');
    expect(acceptIds(path, [war])).toEqual({ added: [], dated: [] });
  });

  it('dates what was recorded without a date, and keeps comments, decisions and what no article tells', () => {
    const path = file(
      '# Decisions\n\nevents:\n  1950-war: # the first\n    headline: A war\n\n  1999-gone: {}\n  2024-visit: {} # so far\n',
    );
    expect(acceptIds(path, [war, visit])).toEqual({ added: [], dated: ['1950-war', '2024-visit'] });
    expect(readFileSync(path, 'utf8')).toBe(
      '# Decisions\n\nevents:\n  1950-war: # the first\n    dated: "1950"\n    headline: A war\n\n  1999-gone: {}\n  2024-visit: { dated: "2024" } # so far\n',
    );
    expect(acceptIds(path, [war, visit])).toEqual({ added: [], dated: [] });
  });

  it('dates an id with nothing after it, and never writes over a date that is there', () => {
    const path = file('events:\n  1950-war: # so far\n  2024-visit: { dated: "2023" }\n');
    expect(acceptIds(path, [war, visit])).toEqual({ added: [], dated: ['1950-war'] });
    expect(readFileSync(path, 'utf8')).toBe(
      'events:\n  1950-war: { dated: "1950" } # so far\n  2024-visit: { dated: "2023" }\n',
    );
  });
});
