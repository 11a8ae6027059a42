import { closestMatch } from 'leven';
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { parseEdtf } from '../../pipeline/calendar/edtf.ts';
import { errorAt, type Finding } from '../text/finding.ts';
import { suggestDate } from '../fields/suggest-date.ts';

type TextDirective = Extract<Nodes, { type: 'textDirective' }>;

const examples = {
  date: ':date[last July]{edtf=2023-07}` or `:date[Monday]{skip}',
  event: ':event[the clause]{headline="What happened"}` or `:event[the clause]{skip}',
} as const;

const attributesOf = { date: ['edtf', 'skip'], event: ['headline', 'skip'] } as const;

/** Checks that an override is written as one: the words it is on, and attributes that exist. */
export function checkDirective(directive: TextDirective): readonly Finding[] {
  const kind = directive.name;
  if (kind !== 'date' && kind !== 'event') return [];
  const offset = directive.position?.start.offset ?? 0;
  const report = (message: string, hint = `Write it like \`${examples[kind]}\`.`): Finding =>
    errorAt(offset, 'malformed-override', message, hint);
  if (toString(directive).trim() === '') return [report(`Expected words in \`:${kind}[…]\`; found none.`)];
  const attributes = Object.entries(directive.attributes ?? {});
  if (attributes.length === 0) return [report(`Expected a decision after \`:${kind}[…]\`, in braces; found none.`)];
  const known: readonly string[] = attributesOf[kind];
  const unknown = attributes.filter(([name]) => !known.includes(name));
  if (unknown.length > 0) return unknown.map(([name]) => report(...unknownAttribute(kind, name, known)));
  if (attributes.length > 1) return [report(`Expected one decision in \`:${kind}[…]\`; found ${attributes.length}.`)];
  return checkValue(directive, report);
}

function unknownAttribute(kind: string, name: string, known: readonly string[]): [string, ...string[]] {
  const nearest = closestMatch(name.toLowerCase(), [...known], { maxDistance: 3 });
  const message = `Expected ${known.map((word) => `\`${word}\``).join(' or ')} in \`:${kind}[…]\`; found \`${name}\`.`;
  return nearest === undefined ? [message] : [message, `Write \`${nearest}\`.`];
}

function checkValue(directive: TextDirective, report: (message: string, hint?: string) => Finding): readonly Finding[] {
  const { edtf, headline } = directive.attributes ?? {};
  if (typeof edtf === 'string' && parseEdtf(edtf) === undefined) {
    const meant = suggestDate(edtf);
    const hint = `Write it like \`edtf=${meant ?? '2023-07'}\`.`;
    return [report(`Expected a date in EDTF, such as 2023-07-14, 2023-07, 2023 or 199X; found “${edtf}”.`, hint)];
  }
  if (headline?.trim() === '')
    return [report('Expected a headline; found nothing.', 'Write `headline="What happened"`.')];
  return [];
}
