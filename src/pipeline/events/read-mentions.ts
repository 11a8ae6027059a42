import type { CalendarDate, DateValue, Entity, EntityMention, EventMention, LeftOut, Prose, TemporalExpression, UndatedMention } from '../types.ts';
import { attachDate } from './attach-date.ts';
import { lengthInDays } from '../calendar/interval.ts';
import { Discourse } from './discourse.ts';
import { makeEntityFinder, type EntityFinder } from './find-entities.ts';
import { aspectualVerbs, motionVerbs } from './lexicon/verbs.ts';
import { nameParties } from './name-parties.ts';
import { readSentence, type ReadSentence } from './read-sentence.ts';
import { readStatus, type Standing } from './read-status.ts';
import { settleSubject } from './settle-subject.ts';
import type { Clause } from './split-clauses.ts';
import { tellKind } from './tell-kind.ts';
import { writeHeadline, type Subject } from './write-headline.ts';
import { subjectTokens } from './clause-parts.ts';

export interface ReadEvents {
  readonly mentions: readonly EventMention[];
  /** Announcements without a day: "is soon to meet". */
  readonly foretold: readonly UndatedMention[];
  readonly leftOut: readonly LeftOut[];
  readonly entities: readonly EntityMention[];
}

interface Article {
  readonly slug: string;
  readonly published: CalendarDate;
}

/** Prepares a reader of event mentions for a set of known entities. */
export function makeMentionReader(entities: readonly Entity[]): (article: Article, prose: Prose, expressions: readonly TemporalExpression[]) => ReadEvents {
  const findEntities = makeEntityFinder(entities);
  return (article, prose, expressions) => new MentionReading(article, prose, entities, findEntities).read(expressions);
}

interface Dated {
  readonly clause: Clause;
  readonly expression: TemporalExpression;
  readonly date: DateValue;
}

class MentionReading {
  private readonly article: Article;
  private readonly prose: Prose;
  private readonly discourse: Discourse;
  private readonly findEntities: EntityFinder;
  private readonly mentions: EventMention[] = [];
  private readonly foretold: UndatedMention[] = [];
  private readonly leftOut: LeftOut[] = [];
  private readonly entities: EntityMention[] = [];

  constructor(article: Article, prose: Prose, entities: readonly Entity[], findEntities: EntityFinder) {
    this.article = article;
    this.prose = prose;
    this.discourse = new Discourse(entities);
    this.findEntities = findEntities;
  }

  read(expressions: readonly TemporalExpression[]): ReadEvents {
    let next = 0;
    this.prose.sentences.forEach((sentence, index) => {
      const own: TemporalExpression[] = [];
      for (; next < expressions.length && (expressions[next]?.span.start ?? Infinity) < sentence.span.end; next += 1) {
        const expression = expressions[next];
        if (expression) own.push(expression);
      }
      this.readSentence(readSentence(this.prose.text, sentence, index, own, this.findEntities));
    });
    return { mentions: this.mentions, foretold: this.foretold, leftOut: this.leftOut, entities: this.entities };
  }

  private readSentence(read: ReadSentence): void {
    const heading = this.prose.blocks[read.sentence.block]?.kind === 'heading';
    const dated = heading ? this.skipAll(read, 'a heading tells no event') : this.attachAll(read);
    const settled = new Map<Clause, Subject>();
    const names = new Map(read.entities.map((mention) => [mention, mention]));
    const order = [...read.clauses].sort((a, b) => (a.tokens[0] ?? 0) - (b.tokens[0] ?? 0));
    for (const clause of order) {
      this.takeNames(read, clause, names);
      const subject = settleSubject(read, clause, settled, this.discourse);
      settled.set(clause, subject);
      const mention = dated.get(clause);
      if (mention) this.addMention(read, mention, subject, [...names.values()]);
      else if (!heading) this.addForetold(read, clause, subject, [...names.values()]);
      if ((clause.role === 'main' || clause.role === 'coordinate') && !subject.open && subject.text !== '' && !heading) this.discourse.setSubject(subject.text, subject.entity);
    }
    for (const mention of read.entities) names.set(mention, this.discourse.name(mention));
    this.entities.push(...names.values());
  }

  /** Makes the names known that stand before the clause's verb, before its subject is settled; the rest follow. */
  private takeNames(read: ReadSentence, clause: Clause, names: Map<EntityMention, EntityMention>): void {
    const start = read.tokens[clause.tokens[0] ?? 0]?.start ?? 0;
    for (const mention of read.entities) if (mention.span.start < start) names.set(mention, this.discourse.name(mention));
  }

  private skipAll(read: ReadSentence, reason: string): Map<Clause, Dated> {
    for (const expression of read.expressions) this.leave(read, expression, reason);
    return new Map();
  }

  private attachAll(read: ReadSentence): Map<Clause, Dated> {
    const dated = new Map<Clause, Dated>();
    for (const expression of read.expressions) {
      const attached = attachDate(read, expression);
      if ('leftOut' in attached) {
        this.leave(read, expression, attached.leftOut);
        continue;
      }
      const { clause, date } = attached;
      const other = dated.get(clause);
      const finer = other === undefined || lengthInDays(date.interval) < lengthInDays(other.date.interval);
      if (other) this.leave(read, finer ? other.expression : expression, 'a finer date of the same clause leads');
      if (finer) dated.set(clause, { clause, expression, date });
    }
    for (const [clause, mention] of [...dated]) this.shareWithCoordinates(read, clause, mention, dated);
    return dated;
  }

  /** "In the 1990s A collapsed, and B followed": a date that opens the sentence dates both. */
  private shareWithCoordinates(read: ReadSentence, clause: Clause, mention: Dated, dated: Map<Clause, Dated>): void {
    const self = read.clauses.indexOf(clause);
    const subject = subjectTokens(read, clause);
    const first = read.tokens[subject[0] ?? -1];
    if (!first || mention.expression.span.start > first.start) return;
    for (const other of read.clauses) {
      const own = dated.has(other) || other.tokens.some((at) => read.dated.has(at));
      if (other.role !== 'coordinate' || other.parent !== self || own || subjectTokens(read, other).length === 0) continue;
      if (other.verb?.form === clause.verb?.form) dated.set(other, { ...mention, clause: other });
    }
  }

  private leave(read: ReadSentence, expression: TemporalExpression, reason: string): void {
    this.leftOut.push({ article: this.article.slug, expression, sentence: read.index, reason });
  }

  private addMention(read: ReadSentence, { clause, expression, date }: Dated, subject: Subject, names: readonly EntityMention[]): void {
    const standing = readStatus(read, clause, date, this.article.published);
    if ('leftOut' in standing) return this.leave(read, expression, standing.leftOut);
    this.mentions.push({ ...this.describe(read, clause, expression, subject, names, standing), date });
  }

  /** "is soon to meet": an announcement that names no day, kept for the event that it turns out to have foretold. */
  private addForetold(read: ReadSentence, clause: Clause, subject: Subject, names: readonly EntityMention[]): void {
    const soon = read.expressions.find(({ value, span }) => value.type === 'reference' && value.to === 'future' && clause.tokens.some((at) => read.tokens[at]?.start === span.start));
    if (!soon || clause.verb?.form !== 'future') return;
    const standing = readStatus(read, clause, undefined, this.article.published);
    if ('leftOut' in standing || standing.status !== 'announced') return;
    this.foretold.push(this.describe(read, clause, soon, subject, names, standing));
  }

  private describe(
    read: ReadSentence,
    clause: Clause,
    expression: TemporalExpression,
    subject: Subject,
    names: readonly EntityMention[],
    standing: Exclude<Standing, { leftOut: string }>,
  ): UndatedMention {
    const { sentence } = read;
    const headline = writeHeadline(read, clause, subject, this.discourse);
    const [first, last] = [read.tokens[clause.tokens[0] ?? -1], read.tokens[clause.tokens.at(-1) ?? -1]];
    const verbs = verbLemmas(read, clause);
    const doubts = [...standing.doubts, ...(subject.open ? ['the subject is a pronoun that the text does not settle'] : [])];
    const approximate = expression.value.type === 'date' && expression.value.qualifier !== 'exact';
    return {
      article: this.article.slug,
      reported: this.article.published,
      sentence: { index: read.index, id: sentence.id, span: sentence.span, text: this.prose.text.slice(sentence.span.start, sentence.span.end) },
      clause: { start: first?.start ?? sentence.span.start, end: last?.end ?? sentence.span.end },
      expression,
      headline: headline.text,
      ...nameParties(read, clause, headline.outcome === undefined ? subject : undefined, names, this.discourse),
      kind: standing.speech ? 'statement' : tellKind(verbs, nounLemmas(read, clause)),
      action: headline.outcome ?? verbs[0] ?? '',
      terms: termsOf(read, clause, names),
      status: standing.status,
      ...(standing.attribution === undefined ? {} : { attribution: standing.attribution }),
      confidence: Math.max(0.1, 1 - 0.25 * doubts.length - (approximate ? 0.1 : 0)),
      doubts,
    };
  }
}

/** Lemmas of the clause's verbs, what is done first: "began sanctioning" is "sanction", "went to meet" is "meet". */
function verbLemmas(read: ReadSentence, clause: Clause): readonly string[] {
  const { verb } = clause;
  if (!verb) return [];
  const inGroup = Array.from({ length: verb.to - verb.from }, (_, i) => read.tokens[verb.from + i]).filter((token) => token?.pos === 'VERB');
  const after = clause.tokens.filter((at) => at >= verb.to).map((at) => read.tokens[at]).filter((token) => token?.pos === 'VERB');
  const lemmas = [...inGroup, ...after].flatMap((token) => (token ? [token.lemma] : []));
  const [head] = lemmas;
  if (head !== undefined && (aspectualVerbs.has(head) || motionVerbs.has(head)) && lemmas.length > 1) return [...lemmas.slice(1), head];
  return lemmas.length > 0 ? lemmas : [read.tokens[verb.head]?.lemma ?? ''];
}

function nounLemmas(read: ReadSentence, clause: Clause): readonly string[] {
  const self = read.clauses.indexOf(clause);
  const own = [clause, ...read.clauses.filter((other) => other.parent === self && other.role === 'coordinate' && subjectTokens(read, other).length === 0)];
  return own.flatMap(({ tokens }) => tokens.flatMap((at) => {
    const token = read.tokens[at];
    return (token?.pos === 'NOUN' || token?.pos === 'ADJ') && !read.dated.has(at) ? [token.lemma] : [];
  }));
}

const empty = new Set('be have do say tell take make get go come time year month week day people country side part way first last new'.split(' '));

function termsOf(read: ReadSentence, clause: Clause, names: readonly EntityMention[]): readonly string[] {
  const named = (at: number): boolean => names.some(({ span }) => span.start <= (read.tokens[at]?.start ?? -1) && span.end > (read.tokens[at]?.start ?? -1));
  const content = clause.tokens.flatMap((at) => {
    const token = read.tokens[at];
    const counts = token && (token.pos === 'NOUN' || token.pos === 'VERB' || token.pos === 'ADJ' || token.pos === 'PROPN') && !read.dated.has(at) && !named(at);
    return counts && !empty.has(token.lemma) ? [token.lemma] : [];
  });
  return [...new Set(content)];
}
