import { articlePath } from '../queries/addresses/article-path.ts';
import type { SiteArticle } from '../queries/site/types.ts';
import { addressOf } from './publication.ts';
import type { Publication } from './publication.ts';

/** A line of Markdown: a title may hold what Markdown would take for its own. */
function link(title: string, address: string, note: string): string {
  return `- [${title.replaceAll(/[[\]\\]/g, String.raw`\$&`)}](${address}): ${note}`;
}

/** llms.txt (llmstxt.org): what the site is, its articles, and where its data is. */
export function serialiseLlms(articles: readonly SiteArticle[], publication: Publication): string {
  const at = (path: string): string => addressOf(publication, path);
  return [
    `# ${publication.title}`,
    `> ${publication.description}`,
    'An event is dated as finely as its articles date it, and no finer. A relative date (“last year”) is meant from its article’s day of publication. An announced event has not been reported as having taken place; what is said, alleged or denied rests on who says so.',
    '## Articles',
    articles
      .map(({ slug, fields }) =>
        link(fields.title, at(articlePath(slug)), `${fields.published}. ${fields.description}`),
      )
      .join('\n'),
    '## Data',
    [
      link('Timeline in JSON', at('/timeline.json'), 'every event with its date in EDTF, its status and its sentences'),
      link('Its JSON Schema', at('/schemas/timeline-1.schema.json'), 'what each field means'),
      link('Timeline in CSV', at('/timeline.csv'), 'one line an event'),
      link('Web Annotations', at('/annotations.jsonld'), 'each event bound to its sentences'),
      link('Feed', at('/feed.json'), 'the articles in full'),
    ].join('\n'),
    '## Optional',
    [
      link('How dates are read', at('/method/'), 'the rules, and how often they are right'),
      link('About', at('/about/'), 'who writes this, and how'),
      link('Corrections', at('/corrections.xml'), 'what was wrong, and what it says now'),
    ].join('\n'),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}
