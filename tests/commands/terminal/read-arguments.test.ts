import { expect, it } from 'vitest';
import { writeContent } from '../../load/write-content.ts';
import { runCommand } from '../run-command.ts';

it.each([
  ['check', ['--wathc'], "Unknown option '--wathc'. Known: --json, --watch."],
  ['build', ['--port', '1'], "Unknown option '--port'. Known: --out, --stages."],
  ['dates', ['--bogus'], "Unknown option '--bogus'. Known: --explain, --published."],
  ['preview', ['--port', 'x'], 'Expected --port to be a number from 0 to 65535; found “x”.'],
  ['preview', ['--port='], 'Expected --port to be a number from 0 to 65535; found “”.'],
  ['preview', ['--port', '-1'], "Option '--port' argument is ambiguous. Known: --port."],
  ['start', ['--port', '70000'], 'Expected --port to be a number from 0 to 65535; found “70000”.'],
])('%s refuses %j before it does anything', async (name, args, message) => {
  const { code, out, err } = await runCommand(name, args, { cwd: writeContent({}) });
  expect({ code, out, err }).toEqual({ code: 2, out: '', err: `${message}\n` });
});

it.each([
  ['new', '--help', 'npm run new -- "Why is the border closed?"\n  Writes content/articles/<slug>.md'],
  ['check', '--help', 'npm run check -- [--json] [--watch]\n'],
  ['build', '--help', 'npm run build -- [--out FOLDER] [--stages FILE]\n'],
  ['timeline', '-h', 'npm run timeline -- [--json | --accept | --diff REVISION]\n'],
  ['dates', '--help', 'npm run -s dates -- [--explain --published YYYY-MM-DD]\n'],
  ['preview', '--help', 'npm run preview -- [--port N]\n'],
])('%s %s says how it is called, and does nothing', async (name, option, usage) => {
  const { code, out, err } = await runCommand(name, [option], { cwd: writeContent({}) });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain(`Usage: ${usage}`);
});
