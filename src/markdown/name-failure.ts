/**
 * Runs a step over one file's Markdown; where it throws, the error names the file, and the line where the error knows
 * it. `what` says what was expected: "to be rendered".
 */
export function nameFailure<Result>(file: string, what: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    const { message, line, column } = describe(error);
    throw new Error(
      `${file}:${line}:${column}  Expected its Markdown ${what}; a plugin stopped with “${message}”.\n` +
        `  Undo the last change to src/markdown, or write what stands there more simply.`,
      { cause: error },
    );
  }
}

/** What unified's own messages carry as line and column; 1 for any other error. */
function describe(error: unknown): { readonly message: string; readonly line: number; readonly column: number } {
  if (!(error instanceof Error)) return { message: String(error), line: 1, column: 1 };
  const line = 'line' in error && typeof error.line === 'number' ? error.line : 1;
  const column = 'column' in error && typeof error.column === 'number' ? error.column : 1;
  return { message: error.message, line, column };
}
