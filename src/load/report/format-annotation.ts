import type { Diagnostic } from '../../pipeline/types.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** A diagnostic as a workflow command, which GitHub shows beside the line in a pull request. */
export function formatAnnotation({ severity, code, message, hint, file, line, column }: Diagnostic): string {
  const place = `file=${property(file)},line=${line},col=${column},title=${property(code)}`;
  return `::${commands[severity]} ${place}::${data(`${message}\n${hint}`)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
