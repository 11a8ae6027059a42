import leven from 'leven';
import { errorAt, type Finding } from '../text/finding.ts';

const names = ['date', 'event'] as const;

/** One to three colons and a name with a label or attributes. A backslash before it says that it is meant as text. */
const directive = /(?<![\\:]):{1,3}(?<name>[a-z][\w-]*)(?=[[{])/giu;

/**
 * Directives that were probably meant as ours, in a stretch of the file's text: a name that is nearly one, or one colon
 * too many. They would be published as they stand. `start` is where the stretch begins in the file.
 */
export function findMisspeltDirectives(text: string, start: number): readonly Finding[] {
  return [...text.matchAll(directive)].flatMap(({ 0: found, groups, index }) => {
    const meant = names.find((name) => leven(name, (groups?.['name'] ?? '').toLowerCase()) <= 2);
    if (meant === undefined || found === `:${meant}`) return [];
    const message = `Expected the directive \`:date[…]\` or \`:event[…]\`; found \`${found}\`, which would be printed.`;
    const hint = `Write \`:${meant}\`, or put a backslash before the colon to show the sign itself.`;
    return [errorAt(start + index, 'misspelt-directive', message, hint)];
  });
}
