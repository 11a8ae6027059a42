import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';

function run(input: string, ...args: readonly string[]): { out: readonly string[]; err: string; code: number | null } {
  const { stdout, stderr, status } = spawnSync('node_modules/.bin/node', ['src/commands/dates.ts', ...args], {
    input,
    encoding: 'utf8',
  });
  return { out: stdout.split('\n').slice(0, -1), err: stderr, code: status };
}

describe('the dates command', () => {
  it('answers each line with the TIMEX3 expressions of its text', () => {
    const { out, err, code } = run('{"text":"It opened on 4 May 1998 and closes next year.","dct":"2024-06-17"}\n');
    expect(out.map((line) => JSON.parse(line) as unknown)).toEqual([
      [
        { start: 13, end: 23, type: 'DATE', value: '1998-05-04' },
        { start: 35, end: 44, type: 'DATE', value: '2025' },
      ],
    ]);
    expect([err, code]).toEqual(['', 0]);
  });

  it('reads over a byte-order mark', () => {
    const { out, code } = run('\uFEFF{"text":"today","dct":"2024-06-17"}\n');
    expect([out, code]).toEqual([['[{"start":0,"end":5,"type":"DATE","value":"2024-06-17"}]'], 0]);
  });

  it('takes a line separator in a text, which JSON allows, for no end of the line', () => {
    // CRLF, U+2028 and U+2029 inside the text, and no end of line after the last answer.
    const lines = [
      '{"text":"It came\u2028\u2029today.","dct":"2024-06-17"}',
      'no json',
      '{"text":"today","dct":"2024-06-18"}',
    ];
    const { out, err, code } = run(lines.join('\r\n'));
    expect(out).toEqual([
      '[{"start":9,"end":14,"type":"DATE","value":"2024-06-17"}]',
      '[]',
      '[{"start":0,"end":5,"type":"DATE","value":"2024-06-18"}]',
    ]);
    expect([err, code]).toEqual(['dates: line 2: expected one JSON object {"text","dct"}\n', 2]);
  });

  it('reads over empty lines, and counts them', () => {
    const { out, err } = run('\n{"text":"today","dct":"2024-06-17"}\n \nno json\n');
    expect(out).toEqual(['[{"start":0,"end":5,"type":"DATE","value":"2024-06-17"}]', '[]']);
    expect(err).toBe('dates: line 4: expected one JSON object {"text","dct"}\n');
  });

  it('ends quietly when nobody reads on', async () => {
    const child = spawn('node_modules/.bin/node', ['src/commands/dates.ts']);
    let err = '';
    child.stderr.on('data', (part: Buffer) => (err += part.toString()));
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end('{"text":"today","dct":"2024-06-17"}\n'.repeat(20_000));
    const [code] = (await once(child, 'close')) as [number | null];
    expect([code, err]).toEqual([0, '']);
  });

  it('gives the two ends of a range one by one', () => {
    const { out } = run('{"text":"It lasted from 1950 to 1953.","dct":"2024-06-17"}\n');
    expect(JSON.parse(out[0] ?? '')).toEqual([
      { start: 15, end: 19, type: 'DATE', value: '1950' },
      { start: 23, end: 27, type: 'DATE', value: '1953' },
    ]);
  });

  it('names the line and the fault of bad input, answers the others, and exits 2', () => {
    const lines = [
      'no json',
      '{"text":"It came today.","dct":"2024-02-29"}',
      '{"text":"It came today."}',
      '{"text":"It came today.","dct":"2024-02-30"}',
      '{"dct":"2024-02-29"}',
      '["text"]',
    ];
    const { out, err, code } = run(`${lines.join('\n')}\n`);
    expect(out).toEqual(['[]', '[{"start":8,"end":13,"type":"DATE","value":"2024-02-29"}]', '[]', '[]', '[]', '[]']);
    expect(err.trimEnd().split('\n')).toEqual([
      'dates: line 1: expected one JSON object {"text","dct"}',
      'dates: line 3: no date "dct": expected YYYY-MM-DD, such as "2024-06-17"',
      'dates: line 4: "dct" is no day of the calendar, "2024-02-30": expected YYYY-MM-DD, such as "2024-06-17"',
      'dates: line 5: expected a string "text"',
      'dates: line 6: expected a string "text"',
    ]);
    expect(code).toBe(2);
  });

  it('explains each expression: value, rule, anchor and why', () => {
    const { out, code } = run('He left last week, on 30 February.', '--explain', '--published', '2024-06-17');
    expect(out[0]).toMatch(/^expression +value +reads as +rule +anchor +why$/);
    expect(out[1]).toMatch(
      /^last week +2024-W24 +week of 10 June 2024 +last-unit +published 2024-06-17, past +“last week”/,
    );
    expect(out[2]).toMatch(/^30 February +impossible: XXXX-02-30 +an unknown date +month-day +none/);
    expect(code).toBe(0);
  });

  it('refuses a publication day for lines, which bring their own', () => {
    expect(run('{"text":"today","dct":"2024-06-17"}', '--published', '2024-06-17')).toEqual({
      out: [],
      err: 'dates: --published goes with --explain; a line says its day in "dct"\n',
      code: 2,
    });
  });

  it('asks for the publication day that an explanation needs', () => {
    expect(run('today', '--explain')).toMatchObject({ out: [], code: 2 });
    expect(run('today', '--explain', '--published', 'soon').err).toContain('--published is no day of the calendar');
  });
});
