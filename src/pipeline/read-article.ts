import type { ArticleSource, Diagnostic, Entity, ReadArticle } from './types.ts';
import { makeMentionReader } from './events/read-mentions.ts';
import { readProse } from './prose/read-prose.ts';
import { makePlaceFinder, sourceOffset } from './prose/source-position.ts';
import { applyDateOverrides } from './apply-date-overrides.ts';
import { tagProse } from './temporal/tag-prose.ts';
import { applyEventOverrides } from './events/apply-event-overrides.ts';
import { nameCode } from './events/name-code.ts';
import { reportDoubtfulDates } from './report-doubtful-dates.ts';

export interface ReadResult {
  readonly article: ReadArticle;
  readonly diagnostics: readonly Diagnostic[];
}

/** Prepares the stages that read one article: prose, temporal expressions, event mentions. */
export function makeArticleReader(entities: readonly Entity[]): (source: ArticleSource) => ReadResult {
  const readMentions = makeMentionReader(entities);
  return ({ slug, file, title, published, tree, text }) => {
    const prose = readProse(tree, text);
    const tagged = tagProse(prose, { published });
    const overridden = applyDateOverrides(prose, tagged, { file });
    const read = nameCode(prose, readMentions({ slug, published }, prose, overridden.expressions));
    const named = applyEventOverrides(prose, read, file);
    const article = {
      slug,
      file,
      title,
      published,
      prose,
      expressions: overridden.expressions,
      entities: read.entities,
      mentions: named.mentions,
      foretold: read.foretold,
      leftOut: read.leftOut,
    };
    return {
      article,
      diagnostics: [
        ...overridden.diagnostics,
        ...named.diagnostics,
        ...reportUnresolved(article, text),
        ...reportDoubtfulDates(article, text),
      ],
    };
  };
}

/** What is said of an expression without a value, by why it has none. */
const faults = {
  ambiguous: {
    severity: 'error',
    code: 'ambiguous-date',
    is: 'is a date that can be read in more than one way',
    advice: 'Write the month as a word',
  },
  impossible: {
    severity: 'warning',
    code: 'unresolved-date',
    is: 'is no day that the calendar has',
    advice: 'Write a day that there is',
  },
  'no-anchor': {
    severity: 'warning',
    code: 'unresolved-date',
    is: 'counts from a day that the text before it does not tell',
    advice: 'Tell that day first',
  },
} as const;

/** Every expression that was found and could not be resolved, at its place in the file. */
function reportUnresolved({ file, prose, expressions }: ReadArticle, text: string): readonly Diagnostic[] {
  const placeOf = makePlaceFinder(text);
  return expressions.flatMap(({ value, span, text: words }) => {
    if (value.type !== 'unresolved') return [];
    const { severity, code, is, advice } = faults[value.reason];
    const readings = value.candidates.length > 0 ? ` It could be ${value.candidates.join(' or ')}.` : '';
    const fixed = `:date[${words}]{edtf=${value.candidates[0] ?? 'YYYY-MM-DD'}}`;
    const message = `“${words}” ${is}.${readings}`;
    const hint = `${advice}, or say which is meant: ${fixed}`;
    return [{ severity, code, message, hint, file, ...placeOf(sourceOffset(prose, span.start)) }];
  });
}
