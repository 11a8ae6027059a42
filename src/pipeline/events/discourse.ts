import type { Entity, EntityMention } from '../types.ts';

/** What the text has named so far, for pronouns and for "the country", "the council", "the two leaders". */
export class Discourse {
  private readonly byId: ReadonlyMap<string, Entity>;
  /** Names in the order in which they were last used, the latest last. */
  private readonly recent: EntityMention[] = [];
  /** The resolved subject of the last main clause, and the name in it, if it is one. */
  private subject: { readonly text: string; readonly entity?: EntityMention } | undefined;
  private readonly fullNames = new Map<string, EntityMention>();

  constructor(entities: readonly Entity[]) {
    this.byId = new Map(entities.map((entity) => [entity.id, entity]));
  }

  /** Takes note of a name. A longer unknown name lends itself to its last word: "Lukin" is "Artyom Lukin". */
  name(mention: EntityMention): EntityMention {
    const known = mention.entity === undefined ? this.fullNames.get(mention.name) : undefined;
    const resolved = known ? { ...mention, name: known.name, kind: known.kind } : mention;
    if (resolved.entity === undefined) {
      const last = resolved.name.split(' ').at(-1) ?? resolved.name;
      if (last !== resolved.name && !this.fullNames.has(last)) this.fullNames.set(last, resolved);
    }
    const at = this.recent.findIndex((other) => sameName(other, resolved));
    if (at !== -1) this.recent.splice(at, 1);
    this.recent.push(resolved);
    return resolved;
  }

  /** Takes note of the subject of a main clause, in resolved form. */
  setSubject(text: string, entity: EntityMention | undefined): void {
    this.subject = entity ? { text, entity } : { text };
  }

  entity(id: string | undefined): Entity | undefined {
    return id === undefined ? undefined : this.byId.get(id);
  }

  /** The state that a place or organisation lies in or speaks for; itself where it names none. */
  stateOf(mention: EntityMention): string {
    return this.entity(mention.entity)?.country ?? mention.entity ?? mention.name;
  }

  /** What a pronoun in subject position stands for, or undefined where the text does not settle it. */
  pronoun(word: string): { readonly text: string; readonly entity?: EntityMention } | undefined {
    if (word === 'he' || word === 'she') return this.person(word);
    if (word !== 'it' && word !== 'they') return undefined;
    const { subject } = this;
    if (!subject || subject.entity?.kind === 'person') return undefined;
    const plural = /(?:\band\b|[^s]s$)/u.test(subject.text.split(' of ')[0] ?? '') && !subject.entity;
    return plural === (word === 'they') ? subject : undefined;
  }

  private person(word: 'he' | 'she'): { readonly text: string; readonly entity: EntityMention } | undefined {
    const fits = (mention: EntityMention): boolean => {
      const pronouns = this.entity(mention.entity)?.pronouns;
      if (pronouns !== undefined) return pronouns === word;
      return mention.kind === 'person' || (mention.kind === 'unknown' && mention.name.includes(' '));
    };
    const { subject } = this;
    if (subject?.entity && fits(subject.entity)) return { text: subject.entity.name, entity: subject.entity };
    const found = this.recent.filter(fits).at(-1);
    return found && { text: found.name, entity: found };
  }

  /** What "the council" or "the country" stands for: the last name that holds the noun, or the last of its kind. */
  definite(noun: string): EntityMention | undefined {
    const holding = this.recent.filter(({ name }) => name.toLowerCase().split(' ').includes(noun)).at(-1);
    if (holding) return holding;
    const subject = this.subject?.entity;
    if (noun === 'country' || noun === 'nation' || noun === 'republic') return this.recent.filter((mention) => this.isState(mention)).at(-1);
    const organisation = /^(?:company|firm|club|party|agency|bank|ministry|union|group|airline|museum|team|court|carmaker|maker|regulator)$/u.test(noun);
    return organisation && subject?.kind === 'organisation' ? subject : undefined;
  }

  /** "the two countries", "the two leaders": the last two of the kind, in the order of their first naming. */
  pair(noun: string): readonly [string, string] | undefined {
    const states = /^(?:countries|nations|states|neighbours|neighbors|governments|sides)$/u.test(noun);
    const people = /^(?:leaders|men|women|presidents|ministers)$/u.test(noun);
    if (!states && !people) return undefined;
    const names = this.recent.filter((mention) => (people ? mention.kind === 'person' : mention.kind === 'place')).map((mention) => {
      const state = states ? this.entity(this.stateOf(mention))?.name : undefined;
      return state ?? mention.name;
    });
    const distinct = [...new Set([...names].reverse())];
    const [second, first, third] = distinct;
    return first !== undefined && second !== undefined && (third === undefined || states || people) ? [first, second] : undefined;
  }

  /** The last place named: what "there" means. */
  place(): EntityMention | undefined {
    return this.recent.filter(({ kind }) => kind === 'place').at(-1);
  }

  private isState(mention: EntityMention): boolean {
    const entity = this.entity(mention.entity);
    return mention.kind === 'place' && entity !== undefined && entity.country === undefined;
  }
}

function sameName(a: EntityMention, b: EntityMention): boolean {
  return a.entity !== undefined ? a.entity === b.entity : a.name === b.name;
}
