import type {
  CalendarDate,
  Entity,
  EntityMention,
  EventMention,
  LeftOut,
  Prose,
  TemporalExpression,
  UndatedMention,
} from '../types.ts';
import { arrangeEntities, type KnownEntities } from './names/arrange-entities.ts';
import { attachDates, insteadOfState } from './dates/attach-dates.ts';
import type { Dated } from './dates/dated.ts';
import { describeMention } from './describe-mention.ts';
import { Discourse } from './reference/discourse.ts';
import { findArticledNames } from './names/name-in-full.ts';
import { findProperWords, makeEntityFinder, type EntityFinder } from './names/find-entities.ts';
import { findObjectPronouns } from './reference/find-object-pronouns.ts';
import { readSentence } from './read-sentence.ts';
import type { ReadSentence } from './clauses/sentence.ts';
import { smallWords } from './names/small-opening.ts';
import { readStatus, stateReason } from './status/read-status.ts';
import { keepInMind } from './reference/keep-in-mind.ts';
import { settleObject } from './reference/settle-object.ts';
import { settleSubject } from './reference/settle-subject.ts';
import type { Clause } from './clauses/clause.ts';
import type { Subject } from './reference/subject.ts';

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
export function makeMentionReader(
  entities: readonly Entity[],
): (article: Article, prose: Prose, expressions: readonly TemporalExpression[]) => ReadEvents {
  const known = arrangeEntities(entities);
  const findEntities = makeEntityFinder(entities);
  return (article, prose, expressions) => new MentionReading(article, prose, known, findEntities).read(expressions);
}

/** Characters in the longest stretch that is read as one sentence: what is longer is no prose, and would take its time. */
const longestSentence = 5000;

/** The rule that reads the time at the head of an entry in a live report. */
const STAMP = 'clock-stamp';

/** Reads one article from its first sentence to its last; what was named before settles what comes after. */
class MentionReading {
  private readonly article: Article;
  private readonly prose: Prose;
  private readonly discourse: Discourse;
  private readonly findEntities: EntityFinder;
  private readonly mentions: EventMention[] = [];
  private readonly foretold: UndatedMention[] = [];
  private readonly leftOut: LeftOut[] = [];
  private readonly entities: EntityMention[] = [];

  constructor(article: Article, prose: Prose, known: KnownEntities, findEntities: EntityFinder) {
    this.article = article;
    this.prose = prose;
    this.discourse = new Discourse(known);
    this.findEntities = findEntities;
  }

  read(expressions: readonly TemporalExpression[]): ReadEvents {
    const proper = findProperWords(this.prose.text);
    const articled = findArticledNames(this.prose.text);
    const isSmall = smallWords(this.prose.text);
    let next = 0;
    let block = -1;
    let quoted = false;
    this.prose.sentences.forEach((sentence, index) => {
      const own: TemporalExpression[] = [];
      for (; next < expressions.length && (expressions[next]?.span.start ?? Infinity) < sentence.span.end; next += 1) {
        const expression = expressions[next];
        if (expression) own.push(expression);
      }
      if (sentence.span.end - sentence.span.start > longestSentence) {
        this.leaveUnread(index, own);
        return;
      }
      quoted = quoted && sentence.block === block;
      block = sentence.block;
      const read = readSentence(this.prose.text, sentence, index, own, this.findEntities, {
        quoteOpen: quoted,
        proper,
        articled,
        isSmall,
      });
      quoted = read.quoteOpen;
      this.readSentence(read);
    });
    return { mentions: this.mentions, foretold: this.foretold, leftOut: this.leftOut, entities: this.entities };
  }

  private readSentence(read: ReadSentence): void {
    const heading = this.prose.blocks[read.sentence.block]?.kind === 'heading';
    const dated = heading ? this.skipAll(read, 'a heading tells no event') : this.attachAll(read);
    const settled = new Map<Clause, Subject>();
    const names = new Map(read.entities.map((mention) => [mention, this.discourse.resolve(mention)]));
    const definites = this.discourse.definites(read);
    const order = [...read.clauses].sort((a, b) => (a.tokens[0] ?? 0) - (b.tokens[0] ?? 0));
    for (const clause of order) {
      this.takeNames(read, clause, names);
      const subject = settleSubject(read, clause, settled, this.discourse);
      settled.set(clause, subject);
      const all = [...names.values(), ...definites];
      const own = dated.get(clause) ?? [];
      for (const mention of own) {
        const about =
          mention.clause === clause || !mention.clause.subject
            ? subject
            : settleSubject(read, mention.clause, settled, this.discourse);
        const objects = findObjectPronouns(read, mention.clause, about, this.discourse);
        const object = settleObject(read, clause, settled, this.discourse);
        this.addMention(read, mention, about, object, [...all, ...objects]);
      }
      if (own.length === 0 && !heading) this.addForetold(read, clause, subject, all);
      if (!heading) keepInMind(this.discourse, read, clause, subject);
    }
    for (const mention of read.entities) names.set(mention, this.discourse.name(mention));
    this.discourse.learnCallings(read, [...names.values()]);
    this.discourse.endSentence(read);
    this.entities.push(...names.values());
  }

  /** Makes the names known that stand before the clause's verb, before its subject is settled; the rest follow. */
  private takeNames(read: ReadSentence, clause: Clause, names: Map<EntityMention, EntityMention>): void {
    const start = read.tokens[clause.tokens[0] ?? 0]?.start ?? 0;
    for (const mention of read.entities)
      if (mention.span.start < start) names.set(mention, this.discourse.name(mention));
  }

  private skipAll(read: ReadSentence, reason: string): ReadonlyMap<Clause, readonly Dated[]> {
    for (const expression of read.expressions) this.leave(read, expression, reason);
    return new Map();
  }

  private attachAll(read: ReadSentence): ReadonlyMap<Clause, readonly Dated[]> {
    if (read.expressions.length === 0) return new Map();
    const others = read.expressions.filter(({ ruleId }) => ruleId !== STAMP);
    const { dated, leftOut } = attachDates(
      others.length === read.expressions.length ? read : { ...read, expressions: others },
    );
    for (const expression of read.expressions)
      if (expression.ruleId === STAMP) this.leave(read, expression, 'it says when the entry was written');
    for (const { expression, reason } of leftOut) this.leave(read, expression, reason);
    const byClause = new Map<Clause, Dated[]>();
    for (const one of dated) {
      const clause = one.clause.origin ?? one.clause;
      byClause.set(clause, [...(byClause.get(clause) ?? []), one]);
    }
    return byClause;
  }

  private leaveUnread(sentence: number, expressions: readonly TemporalExpression[]): void {
    for (const expression of expressions)
      this.leftOut.push({
        article: this.article.slug,
        expression,
        sentence,
        reason: 'the sentence is too long to be one',
      });
  }

  private leave(read: ReadSentence, expression: TemporalExpression, reason: string): void {
    this.leftOut.push({ article: this.article.slug, expression, sentence: read.index, reason });
  }

  private addMention(
    read: ReadSentence,
    dated: Dated,
    subject: Subject,
    object: Subject | undefined,
    names: readonly EntityMention[],
    again = false,
  ): void {
    const { expression, date } = dated;
    const standing = readStatus(read, dated, this.article.published, this.discourse);
    if ('leftOut' in standing) {
      const other = standing.leftOut === stateReason && !again ? insteadOfState(read, dated) : undefined;
      if (!other) {
        this.leave(read, expression, standing.leftOut);
        return;
      }
      this.addMention(
        read,
        other,
        settleSubject(read, other.clause, new Map(), this.discourse),
        undefined,
        names,
        true,
      );
      return;
    }
    const described = describeMention({
      article: this.article,
      read,
      dated,
      subject,
      ...(object ? { object } : {}),
      names,
      standing,
      discourse: this.discourse,
      prose: this.prose,
    });
    if ('leftOut' in described) {
      this.leave(read, expression, described.leftOut);
      return;
    }
    this.mentions.push({ ...described, date });
  }

  /** "is soon to meet": an announcement that names no day, kept for the event that it turns out to have foretold. */
  private addForetold(read: ReadSentence, clause: Clause, subject: Subject, names: readonly EntityMention[]): void {
    const soon = read.expressions.find(
      ({ value, span }) =>
        value.type === 'reference' &&
        value.to === 'future' &&
        clause.tokens.some((at) => read.tokens[at]?.start === span.start),
    );
    if (!soon || clause.verb?.form !== 'future') return;
    const dated = { clause, expression: soon };
    const standing = readStatus(read, dated, this.article.published, this.discourse);
    if ('leftOut' in standing || standing.status !== 'announced') return;
    const described = describeMention({
      article: this.article,
      read,
      dated,
      subject,
      names,
      standing,
      discourse: this.discourse,
      prose: this.prose,
    });
    if (!('leftOut' in described)) this.foretold.push(described);
  }
}
