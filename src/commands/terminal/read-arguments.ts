import { parseArgs, type ParseArgsConfig } from 'node:util';

/**
 * The arguments of a command; what it does not know ends it with 2 and a list of what it knows. Asked for `--help` it prints
 * its usage and ends: how it is called, then a line for each thing that may follow.
 */
export function readArguments<Config extends ParseArgsConfig>(
  config: Config,
  usage: readonly string[],
): ReturnType<typeof parseArgs<Config>> {
  const asked = process.argv.slice(2);
  if (asked.some((one) => one === '--help' || one === '-h')) {
    console.log(`Usage: ${usage.join('\n  ')}`);
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    const [first = ''] = error instanceof Error ? error.message.split(/\.\s/u) : [];
    const known = Object.keys(config.options ?? {}).map((name) => `--${name}`);
    console.error(`${first}. ${known.length === 0 ? 'This command takes no options.' : `Known: ${known.join(', ')}.`}`);
    process.exit(2);
  }
}
