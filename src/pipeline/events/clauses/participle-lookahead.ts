import type { Draft } from './clause-drafts.ts';
import type { VerbGroup } from './find-verb-groups.ts';
import { isParticipleOnly, isPastOnly } from '../words/inflect.ts';
import { bareComplement, pauses, relatives, subordinators } from '../lexicon/clause-words.ts';
import { formingParticiples } from '../lexicon/verb-forms.ts';
import { intransitiveVerbs, particles, participlesWithObject, sayVerbs, transitiveVerbs } from '../lexicon/verbs.ts';
import { takesPhrase } from './takes-phrase.ts';
import { VerbLookahead } from './verb-lookahead.ts';
import { subjectPronouns } from '../lexicon/pronouns.ts';

const inPhrase: ReadonlySet<string> = new Set(['ADP', 'ADV', 'DET', 'ADJ', 'NOUN', 'PROPN', 'NUM']);

const objects: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ']);

/** Whether a bare past form is a participle of the noun before it, or the verb that the noun has. */
export class ParticipleLookahead extends VerbLookahead {
  /**
   * Whether a finite verb comes after the next pause that nothing else claims, the one that a clause waits for: "the
   * largest rocket ever built, exploded". Where the participle does not follow a pause at once, the verb has to.
   */
  resumesAfter(group: VerbGroup, atPause: boolean): boolean {
    const end = this.nextPause(group.to);
    const next = this.groups.find((other) => other.finite && other.from > end);
    if (!next || this.tokens[end]?.text === '.') return false;
    const says = sayVerbs.has(this.tokens[next.head]?.lemma ?? '');
    return atPause ? next.from <= end + 2 : next.from === end + 1 && !says;
  }

  /** "built in 1950 collapsed": a finite verb ahead that no other subject claims. */
  unclaimedFollows(group: VerbGroup): boolean {
    const next = this.groups.find((other) => other.finite && other.from >= group.to);
    if (!next) return false;
    if (this.tokens[group.to]?.lower === 'by' && this.endsAside(next, group.to)) return true;
    if (this.isOfNoun(next) || this.continuesParticiples(next)) return this.unclaimedFollows(next);
    // "commissioned by the council and released on Thursday found"
    const joined = next.ambiguous && this.tokens[next.from - 1]?.pos === 'CCONJ' && !this.isActive(next);
    const bare = bareComplement.has(this.tokens[next.head]?.lemma ?? '') || this.objectFollows(next);
    if (joined && !bare && !this.claimedBetween(group.to, next.from - 1)) return this.unclaimedFollows(next);
    if (this.claimedBetween(group.to, next.from) || this.goesWith(group, next)) return false;
    return this.isNominal(next.from - 1) || this.dates.has(next.from - 1) || this.tokens[group.to]?.pos === 'ADP';
  }

  /** "imposed in 2014, tightened in 2018 and extended last year have": a further participle right after a date and a comma. */
  continuesParticiples(group: VerbGroup): boolean {
    const { from, ambiguous } = group;
    const after = this.tokens[from - 1]?.text === ',' && this.dates.has(from - 2);
    return ambiguous && after && !this.isActive(group) && !this.objectFollows(group);
  }

  /** "into a bridge built in 1890", "losses caused by fires": without an object it is no verb that a noun waits for. */
  protected isOfNoun({ head, from, to, ambiguous }: VerbGroup): boolean {
    const [verb, after] = [this.tokens[head], this.tokens[to]];
    const form = verb?.lower ?? '';
    const needs = (transitiveVerbs.has(verb?.lemma ?? '') && !isPastOnly(form)) || isParticipleOnly(form);
    const object = objects.has(after?.pos ?? 'X') && !this.dates.has(to);
    return (
      ambiguous && this.isNominal(from - 1) && (after?.lower === 'by' || (needs && !object && after?.text !== ','))
    );
  }

  /** "scored on Saturday as Rovers won": what happened meanwhile. "Founded in 1921 as Varn Athletic, won" is one club's. */
  private goesWith(group: VerbGroup, next: VerbGroup): boolean {
    if (formingParticiples.has(this.tokens[group.head]?.lower ?? '')) return false;
    for (let at = group.to; at < next.from; at += 1)
      if (this.tokens[at]?.lower === 'as' && this.dates.has(at - 1))
        return !/^an?$/u.test(this.tokens[at + 1]?.lower ?? '');
    return false;
  }

  private claimedBetween(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if (this.claims(at)) return true;
    return false;
  }

  /** "held a rally joined by", "called off a strike": a verb with an object is no participle of the noun before it, unless it names or gives that. */
  objectFollows(group: VerbGroup): boolean {
    const verb = this.tokens[group.head];
    const particle = particles.get(this.tokens[group.to]?.lower ?? '')?.has(verb?.lemma ?? '') === true;
    const at = particle ? group.to + 1 : group.to;
    const after = this.tokens[at];
    const object =
      ['DET', 'NOUN', 'PROPN'].includes(after?.pos ?? '') ||
      /^(?:its|his|her|their|them|him|it)$/u.test(after?.lower ?? '');
    return object && !this.dates.has(at) && (particle || !participlesWithObject.has(verb?.lower ?? ''));
  }

  /** "asked on Monday how many had fled": what is asked has no other verb to hang on. */
  asks({ head, to }: VerbGroup): boolean {
    let at = to;
    while (this.dates.has(at) || this.dates.has(at + 1)) at += 1;
    return this.tokens[head]?.lemma === 'ask' && /^(?:how|why|whether)$/u.test(this.tokens[at]?.lower ?? '');
  }

  /** "Weir resigned", "the ship sank": a past form that is no participle of a thing. */
  isActive(group: VerbGroup): boolean {
    const verb = this.tokens[group.head];
    if (intransitiveVerbs.has(verb?.lemma ?? '') || isPastOnly(verb?.lower ?? '')) return true;
    return takesPhrase(this.tokens, this.dates, group);
  }

  /** ", received them, gave": no participle has a pronoun for its object. */
  pronounFollows({ to }: VerbGroup): boolean {
    return /^(?:them|him|it|us|me)$/u.test(this.tokens[to]?.lower ?? '');
  }

  /** "led by a judge, Ada Brill, reported": a verb right after the one aside since `from`, and not "…, said the union". */
  private endsAside(verb: VerbGroup, from: number): boolean {
    const opens = this.nextPause(from);
    const closes = this.nextPause(opens + 1);
    const inverted = this.isNominal(verb.to) || this.tokens[verb.to]?.pos === 'DET';
    const commas = this.tokens[opens]?.text === ',' && this.tokens[closes]?.text === ',';
    return commas && verb.from === closes + 1 && !(inverted && sayVerbs.has(this.tokens[verb.head]?.lemma ?? ''));
  }

  /** Whether a word opens a clause, or is a subject of its own. */
  private claims(at: number): boolean {
    const token = this.tokens[at];
    if (!token) return false;
    const { text, lower, pos } = token;
    const opens =
      pauses.has(text) ||
      pos === 'CCONJ' ||
      pos === 'SCONJ' ||
      relatives.has(lower) ||
      /^(?:that|whether)$/u.test(lower);
    const subordinates = subordinators.has(lower) && lower !== 'as';
    return opens || subordinates || (pos === 'PRON' && subjectPronouns.has(lower));
  }

  /** "a bill, first promised in 2021": nothing but adverbs stands between the verb and the comma after a noun. */
  opensAside({ from }: VerbGroup, pause: number): boolean {
    const adverbs = this.tokens.slice(pause + 1, from).every(({ pos }) => pos === 'ADV');
    return pause > 0 && this.tokens[pause]?.text === ',' && adverbs && this.isNominal(pause - 1);
  }

  /** "figures released on Thursday": a participle after its noun that a phrase or a date completes. */
  isCompleted(group: VerbGroup, draft: Draft): boolean {
    const { from, to } = group;
    // "was among those arrested"
    if (this.tokens[from - 1]?.lower === 'those') return true;
    if (this.dates.has(to) || this.dates.has(to + 1) || this.tokens[to]?.lower === 'by') return true;
    // "a plan drawn up in 2019"
    if (particles.has(this.tokens[to]?.lower ?? '') && this.dates.has(to + 2)) return true;
    // "are looking for a van seen in the street on Sunday": what goes on now has no date of its own.
    const goesOn = draft.verb?.form === 'present' && this.tokens[draft.verb.last]?.lower.endsWith('ing') === true;
    if (goesOn) return this.endsWithDate(to);
    // "voted on Monday for a plan written in secret in 2019": the first date is the clause's.
    return draft.tokens.some((at) => at < group.from && this.dates.has(at)) && this.endsWithDate(to);
  }

  /** Whether phrases alone stand between `from` and the next date. */
  private endsWithDate(from: number): boolean {
    let at = from;
    while (!this.dates.has(at) && inPhrase.has(this.tokens[at]?.pos ?? 'X')) at += 1;
    return at > from && this.dates.has(at);
  }
}
