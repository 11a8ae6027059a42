/**
 * A function that goes through plain data and has equal strings, in all that it is ever given, be one and the same: of
 * what `node:v8` restores, every object has a copy of its own.
 */
export function stringSharer(): (data: unknown) => void {
  const known = new Map<string, string>();
  const share = (text: string): string => {
    const found = known.get(text);
    if (found === undefined) known.set(text, text);
    return found ?? text;
  };
  const walk = (data: unknown): void => {
    if (typeof data !== 'object' || data === null) return;
    const fields = data as Record<string, unknown>;
    for (const name of Object.keys(fields)) {
      const value = fields[name];
      if (typeof value === 'string') fields[name] = share(value);
      else walk(value);
    }
  };
  return walk;
}
