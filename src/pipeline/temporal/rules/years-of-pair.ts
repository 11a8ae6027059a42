/** “2024/25”: two years that follow each other. */
export function yearsOfPair(numeric: string): { readonly first: number; readonly last: number } | undefined {
  const [year = '', next = '', more] = numeric.split('/');
  const follows = year.length === 4 && Number(next) === (Number(year) + 1) % 100;
  return follows && next.length === 2 && more === undefined
    ? { first: Number(year), last: Number(year) + 1 }
    : undefined;
}
