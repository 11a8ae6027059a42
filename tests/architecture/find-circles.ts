import { readImports, type SourceFile } from './source-file.ts';

/**
 * Files that import each other round about, types included, each circle once as the sorted paths of its members: the
 * strongly connected parts of the graph of imports (R. E. Tarjan, “Depth-First Search and Linear Graph Algorithms”, 1972).
 */
export function findCircles(files: readonly SourceFile[]): readonly (readonly string[])[] {
  const paths = new Set(files.map(({ path }) => path));
  const targets = new Map(
    files.map((file) => [file.path, readImports(file).flatMap(({ target = '' }) => (paths.has(target) ? target : []))]),
  );
  const found = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (path: string): number => {
    const order = found.size;
    found.set(path, order);
    lowest.set(path, order);
    open.push(path);
    for (const target of targets.get(path) ?? []) {
      const reached = found.has(target) ? (open.includes(target) ? found.get(target) : undefined) : visit(target);
      lowest.set(path, Math.min(lowest.get(path) ?? order, reached ?? order));
    }
    const low = lowest.get(path) ?? order;
    if (low === order) {
      const members = open.splice(open.indexOf(path));
      if (members.length > 1 || targets.get(path)?.includes(path)) circles.push(members.sort());
    }
    return low;
  };
  for (const path of paths) if (!found.has(path)) visit(path);
  return circles;
}
