import type { Timeline } from '../../pipeline/types.ts';

/** How many expressions of its articles were found to speak of a time and could not be resolved. */
export function countUnresolved({ articles }: Pick<Timeline, 'articles'>): number {
  return articles.flatMap(({ expressions }) => expressions).filter(({ value }) => value.type === 'unresolved').length;
}
