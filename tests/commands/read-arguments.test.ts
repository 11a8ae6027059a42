import { expect, it } from 'vitest';
import { writeContent } from '../load/write-content.ts';
import { runCommand } from './run-command.ts';

it.each([
  ['check', ['--wathc'], "Unknown option '--wathc'. Known: --json, --watch."],
  ['build', ['--port', '1'], "Unknown option '--port'. Known: --out, --stages."],
  ['dates', ['--bogus'], "Unknown option '--bogus'. Known: --explain, --published."],
  ['dates', ['--help'], "Unknown option '--help'. Known: --explain, --published."],
  ['preview', ['--port', 'x'], 'Expected --port to be a number from 0 to 65535; found “x”.'],
  ['preview', ['--port='], 'Expected --port to be a number from 0 to 65535; found “”.'],
  ['preview', ['--port', '-1'], "Option '--port' argument is ambiguous. Known: --port."],
  ['start', ['--port', '70000'], 'Expected --port to be a number from 0 to 65535; found “70000”.'],
])('%s refuses %j before it does anything', async (name, args, message) => {
  const { code, out, err } = await runCommand(name, args, { cwd: writeContent({}) });
  expect({ code, out, err }).toEqual({ code: 2, out: '', err: `${message}\n` });
});
