import type { Entity, EntityMention } from '../../types.ts';
import type { KnownEntities } from '../names/arrange-entities.ts';
import { findCallings } from './find-callings.ts';
import { findDefinites } from './find-definites.ts';
import { isBodyOf } from './is-body-of.ts';
import { isUnnamed } from './is-unnamed.ts';
import { looksLikePerson } from './looks-like-person.ts';
import { isPlural, isSeveral } from '../words/inflect.ts';
import { bodyNouns, genders, groupNouns, peopleNouns, stateNouns, unnamedNouns } from '../lexicon/generic-nouns.ts';
import { offices } from '../lexicon/titles.ts';
import type { ReadSentence } from '../clauses/sentence.ts';
import { isNameAlone, type Subject } from './subject.ts';
import type { Topic } from './topic.ts';
import { wordsOfName } from '../names/words-of-name.ts';

/** What the text has named so far, for pronouns and for "the country", "the council", "the two leaders". */
export class Discourse {
  private readonly known: KnownEntities;
  /** Names in the order in which they were last used, the latest last. */
  private readonly recent: EntityMention[] = [];
  /** What the last main clause was about. */
  readonly topic: Topic = { subject: undefined, noun: undefined, isBesideThing: false, isSeveral: false };
  /** The names that were subjects of the last main clauses, the latest last. */
  private doers: readonly EntityMention[] = [];
  private speaking: Subject | undefined;
  private readonly fullNames = new Map<string, EntityMention>();
  /** What the text has called whom: "Aerolind, the budget airline" lends "airline" to Aerolind. */
  private readonly callings = new Map<string, EntityMention | 'ambiguous'>();

  /** The places in the sentence that is being read. */
  private found: { readonly read: ReadSentence; readonly mentions: readonly EntityMention[] } | undefined;

  /** Unknown names that were subjects: they may be people. */
  private readonly actors = new Set<string>();
  /** How many sentences were read; in which one each name, and somebody without a name, came last. */
  private sentences = 0;
  private readonly lastNamed = new Map<string, number>();
  private unnamedIn = -1;
  private last: ReadSentence | undefined;

  constructor(known: KnownEntities) {
    this.known = known;
  }

  /** A name in its full form, where a longer one was used before: "Lukin" is "Artyom Lukin". */
  resolve(mention: EntityMention): EntityMention {
    const known = mention.entity === undefined ? this.fullNames.get(mention.name) : undefined;
    return known ? { ...mention, name: known.name, kind: known.kind } : mention;
  }

  /** Takes note of a name, and gives it in full. A longer unknown name lends itself to its last word. */
  name(mention: EntityMention): EntityMention {
    const resolved = this.resolve(mention);
    if (resolved.entity === undefined) {
      const last = resolved.name.split(' ').at(-1) ?? resolved.name;
      if (last !== resolved.name && !this.fullNames.has(last)) this.fullNames.set(last, resolved);
    }
    this.lastNamed.set(resolved.entity ?? resolved.name, this.sentences);
    const at = this.recent.findLastIndex((other) => sameName(other, resolved));
    if (at !== -1) this.recent.splice(at, 1);
    this.recent.push(resolved);
    if (this.recent.length > memory) this.recent.shift();
    return resolved;
  }

  /** Takes note of the subject of a main clause, in resolved form. A name that acts may be a person's. */
  setSubject(subject: Subject): void {
    this.topic.subject = subject;
    if (subject.entity) this.doers = [...this.doers.slice(-4), subject.entity];
    const articled = /^the\s/iu.test(subject.text);
    if (subject.entity && looksLikePerson(subject.entity) && !articled) this.actors.add(subject.entity.name);
  }

  /** Takes note that a sentence is over, and whether it spoke of somebody without a name: "a man of 44". */
  endSentence(read: ReadSentence): void {
    const unnamed = read.tokens.some(
      ({ lower, pos }, at) =>
        pos === 'NOUN' &&
        (unnamedNouns.has(lower) || this.isOfficeUnnamed(read, at)) &&
        !read.entities.some(({ span }) => span.start === read.tokens[at + 1]?.start),
    );
    if (unnamed) this.unnamedIn = this.sentences;
    this.sentences += 1;
    this.last = read;
  }

  /** "The colonel took the palace", of nobody whom the text calls so: a later "he" is more likely the colonel. */
  private isOfficeUnnamed(read: ReadSentence, at: number): boolean {
    const noun = read.tokens[at]?.lower ?? '';
    if (!offices.has(noun) || this.called(noun) !== undefined || this.named(noun) !== undefined) return false;
    return read.clauses.some(({ role, verb, tokens }) => {
      const opens = tokens.find((own) => read.tokens[own]?.pos !== 'PUNCT' && !read.dated.has(own));
      return role === 'main' && verb !== undefined && opens === at - 1 && read.tokens[opens]?.lower === 'the';
    });
  }

  /** The sentence before the one being read. */
  lastSentence(): ReadSentence | undefined {
    return this.last;
  }

  setSpeaker(subject: Subject): void {
    this.speaking = subject;
  }

  /** Who spoke last: what "I" in a quotation means. */
  speaker(): Subject | undefined {
    return this.speaking;
  }

  entity(id: string | undefined): Entity | undefined {
    return id === undefined ? undefined : this.known.byId.get(id);
  }

  /** The state that a place or organisation lies in or speaks for; itself where it names none. */
  stateOf(mention: EntityMention): string {
    return this.entity(mention.entity)?.country ?? mention.entity ?? mention.name;
  }

  /** Takes note of the nouns by which a sentence calls its names. */
  learnCallings(read: ReadSentence, names: readonly EntityMention[]): void {
    for (const { noun, mention } of findCallings(read, names)) {
      const known = this.callings.get(noun);
      this.callings.set(
        noun,
        known === undefined || (known !== 'ambiguous' && sameName(known, mention)) ? mention : 'ambiguous',
      );
    }
  }

  /** "the airline", "the council": the places in a sentence that stand for a name, with that name. */
  definites(read: ReadSentence): readonly EntityMention[] {
    if (this.found?.read !== read)
      this.found = { read, mentions: findDefinites(read, (noun) => this.called(noun) ?? this.named(noun)) };
    return this.found.mentions;
  }

  private called(noun: string): EntityMention | undefined {
    const meant = this.callings.get(noun);
    return meant === 'ambiguous' ? undefined : meant;
  }

  /** The last name of several words that holds the noun. */
  private named(noun: string): EntityMention | undefined {
    return this.recent.findLast(
      (mention) => mention.kind !== 'person' && wordsOfName(mention.name).has(noun) && !isBodyOf(noun, mention),
    );
  }

  /** What a pronoun in subject position stands for, or undefined where the text does not settle it. */
  pronoun(word: string): Subject | undefined {
    if (word === 'i') return this.speaking;
    if (word === 'he' || word === 'she') return this.person(word);
    if (word !== 'it' && word !== 'they') return undefined;
    const { subject, isSeveral: several } = this.topic;
    if (word === 'they' && subject && subject.names.length > 1 && /\band\b/u.test(subject.text)) return subject;
    if (!subject || subject.entity?.kind === 'person') return undefined;
    const [head = ''] = subject.text.split(' of ');
    // "The crew left in May. They"
    const group = word === 'they' && groupNouns.has(head.split(' ').at(-1)?.toLowerCase() ?? '');
    const plural =
      group ||
      /(?:\band\b|[^s]s$)/u.test(head) ||
      (!isNameAlone(subject) && isPlural(subject.text)) ||
      isSeveral(subject.text);
    const team =
      subject.entity !== undefined && (plural || several || this.entity(subject.entity.entity)?.pronouns === 'they');
    // "Investigators for Harbour Bank" are no "it".
    if (word === 'it' && !isNameAlone(subject) && (isPlural(subject.text) || isUnnamed(subject))) return undefined;
    return team || (plural && !subject.entity) === (word === 'they') ? subject : undefined;
  }

  /** The subject before, else whom the text named last: not long ago, and before nobody without a name came in. */
  private person(word: 'he' | 'she'): Subject | undefined {
    const fits = (mention: EntityMention): boolean => {
      const pronouns = this.entity(mention.entity)?.pronouns;
      if (pronouns !== undefined) return pronouns === word;
      return mention.kind === 'person' || this.actors.has(mention.name);
    };
    const before = this.topic.subject?.entity;
    const entity = before && fits(before) ? before : (this.doers.findLast(fits) ?? this.recent.findLast(fits));
    if (!entity) return this.unnamed(word);
    const named = this.lastNamed.get(entity.entity ?? entity.name) ?? -1;
    if (this.unnamedIn > named) return this.unnamed(word);
    if (this.sentences - named > reach) return undefined;
    this.lastNamed.set(entity.entity ?? entity.name, this.sentences);
    return { text: entity.name, entity, names: [entity], terms: [], open: false };
  }

  /** "A farmer called. He was told to wait": somebody without a name, of whom the last main clause told. */
  private unnamed(word: 'he' | 'she'): Subject | undefined {
    const { subject } = this.topic;
    if (!subject || !isUnnamed(subject) || isPlural(subject.text)) return undefined;
    const other = genders[word === 'he' ? 'she' : 'he'];
    return subject.terms.some((term) => other.has(term)) ? undefined : subject;
  }

  /** What "the council" or "the country" stands for as a subject: also the last subject of its kind. */
  definite(noun: string): EntityMention | undefined {
    const known = this.called(noun) ?? this.named(noun);
    if (known) return known;
    if (stateNouns.has(noun)) return this.recent.findLast((mention) => this.isState(mention));
    const subject = this.topic.subject?.entity;
    return bodyNouns.has(noun) && subject?.kind === 'organisation' ? subject : undefined;
  }

  /** "the two countries", "the two leaders": the last two of the kind, in the order of their naming. */
  pair(noun: string): readonly [EntityMention, EntityMention] | undefined {
    const states = /^(?:countries|nations|states|neighbours|neighbors|governments)$/u.test(noun);
    if (!states && !peopleNouns.has(noun)) return undefined;
    const distinct = new Map<string, EntityMention>();
    for (const mention of [...this.recent].reverse()) {
      const state = states && mention.kind === 'place' ? this.state(mention) : undefined;
      const fitting = states ? state : mention.kind === 'person' ? mention : undefined;
      if (fitting) distinct.set(fitting.name, distinct.get(fitting.name) ?? fitting);
    }
    const [second, first] = [...distinct.values()];
    return first && second && [first, second];
  }

  private state(mention: EntityMention): EntityMention | undefined {
    const entity = this.entity(this.stateOf(mention));
    return entity && this.isCountry(entity) ? { ...mention, name: entity.name, entity: entity.id } : undefined;
  }

  /** The last place named: what "there" means. */
  place(): EntityMention | undefined {
    return this.recent.findLast(({ kind }) => kind === 'place');
  }

  private isCountry({ id, country }: Entity): boolean {
    const { countries } = this.known;
    return country === undefined && (countries.size === 0 || countries.has(id));
  }

  private isState(mention: EntityMention): boolean {
    const entity = this.entity(mention.entity);
    return mention.kind === 'place' && entity !== undefined && this.isCountry(entity);
  }
}

/** For how many sentences a pronoun may stand for a name that does not come again. */
const reach = 6;

/** How many names are kept in mind; more would make the work grow with the square of the text. */
const memory = 60;

function sameName(a: EntityMention, b: EntityMention): boolean {
  return a.entity !== undefined ? a.entity === b.entity : a.name === b.name;
}
