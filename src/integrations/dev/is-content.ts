import { isAbsolute, join, relative, sep } from 'node:path';

/** Whether a path, as a watcher gives it, is the folder `content/` of the project or lies in it. */
export function isContent(root: string, path: string): boolean {
  const within = relative(join(root, 'content'), path);
  return within !== '..' && !within.startsWith(`..${sep}`) && !isAbsolute(within);
}
