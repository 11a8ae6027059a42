import { parseArgs, type ParseArgsConfig } from 'node:util';

/** The arguments of a command; what it does not know ends it with 2 and a list of what it knows. */
export function readArguments<Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const [first = ''] = error instanceof Error ? error.message.split(/\.\s/u) : [];
    const known = Object.keys(config.options ?? {}).map((name) => `--${name}`);
    console.error(`${first}. ${known.length === 0 ? 'This command takes no options.' : `Known: ${known.join(', ')}.`}`);
    process.exit(2);
  }
}
