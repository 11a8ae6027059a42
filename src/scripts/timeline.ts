/** The timeline's list: filters that combine in the address, a live count, keys, and copying of links. */
import { countOf } from '../queries/words/count-of.ts';
import { copyField, copyLink } from './copy-link.ts';
import { choicesIn, filterEvents, toggleChoice } from './filter-events.ts';
import type { Choice } from './filter-events.ts';
import { moveBetween, namedEvent } from './move-between.ts';

interface ChoiceLink extends Choice {
  readonly link: HTMLAnchorElement;
  readonly count: Element | null;
}

class EventList extends HTMLElement {
  #events: readonly HTMLLIElement[] = [];
  #choices: readonly ChoiceLink[] = [];
  #facts: ReadonlyArray<readonly number[]> = [];
  #years: ReadonlyArray<{ readonly link: HTMLAnchorElement; readonly from: number; readonly to: number }> = [];

  connectedCallback(): void {
    this.#events = [...this.querySelectorAll<HTMLLIElement>('.event')];
    this.#facts = this.#events.map((item) => (item.dataset.f ?? '').split(' ').filter(Boolean).map(Number));
    // In the order of the page, which is that of their numbers; the value ends the address of the prerendered page.
    this.#choices = [...document.querySelectorAll<HTMLAnchorElement>('[data-facet] a')].map((link) => ({
      facet: link.closest<HTMLElement>('[data-facet]')?.dataset.facet ?? '',
      value: link.pathname.split('/').at(-2) ?? '',
      link,
      count: link.querySelector('.count'),
    }));
    this.#years = this.#readYears();
    document.addEventListener('wanted', (event) => {
      if (event instanceof CustomEvent && event.target instanceof Element) this.#serve(event.target, event.detail);
    });
    // Only by the second has the browser found what the address names.
    for (const moved of ['popstate', 'hashchange'])
      addEventListener(moved, () => {
        this.#apply();
      });
    this.#apply();
  }

  /** Each link to a year stands for the events from the one that it leads to up to the next year's. */
  #readYears(): ReadonlyArray<{ link: HTMLAnchorElement; from: number; to: number }> {
    const positions = new Map(this.#events.map((item, index) => [`#${item.id}`, index]));
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.years a')];
    const starts = links.map((link) => positions.get(link.hash) ?? 0);
    return links.map((link, index) => ({
      link,
      from: starts[index] ?? 0,
      to: starts[index + 1] ?? this.#events.length,
    }));
  }

  #serve(target: Element, detail: unknown): void {
    if (target.matches('[data-facet]')) this.#toggle(detail);
    else if (target.matches('[data-clear]')) this.#clear();
    else if (target.matches('.event-facts button')) void copyLink(target);
    else if (target === this && detail instanceof KeyboardEvent)
      moveBetween(
        this.#events.filter((item) => !item.hidden),
        /^(j|ArrowDown)$/.test(detail.key) ? 1 : -1,
      );
  }

  #toggle(click: unknown): void {
    const clicked = click instanceof Event && click.target instanceof Node ? click.target : null;
    const choice = this.#choices.find(({ link }) => link.contains(clicked));
    if (choice === undefined) return;
    const home = document.querySelector<HTMLElement>('.filters')?.dataset.home;
    if (home !== undefined) {
      // A prerendered filter page holds that filter's events only: to combine, go to where all are.
      const chosen = this.#choices.find(({ link: other }) => other.hasAttribute('aria-current'));
      const query = chosen === undefined ? new URLSearchParams() : toggleChoice(new URLSearchParams(), chosen);
      location.href = withQuery(home, toggleChoice(query, choice));
      return;
    }
    history.pushState(undefined, '', withQuery(location.pathname, toggleChoice(this.#query(), choice)));
    this.#apply();
  }

  #clear(): void {
    history.pushState(undefined, '', withQuery(location.pathname, this.#unfiltered()));
    this.#apply();
    document.querySelector<HTMLElement>('.filters summary')?.focus();
  }

  #query(): URLSearchParams {
    return new URLSearchParams(location.search);
  }

  #unfiltered(): URLSearchParams {
    const query = this.#query();
    for (const { facet } of this.#choices) query.delete(facet);
    return query;
  }

  /** What a link names is shown: filters that leave it out give way. */
  #makeWayFor(shown: readonly boolean[]): boolean {
    const named = namedEvent();
    if (!named || shown[this.#events.findIndex((item) => item === named)] !== false) return false;
    history.replaceState(history.state, '', withQuery(location.pathname, this.#unfiltered()) + location.hash);
    this.#apply();
    named.scrollIntoView();
    return true;
  }

  #apply(): void {
    if (document.querySelector<HTMLElement>('.filters')?.dataset.home !== undefined) return;
    const query = this.#query();
    const chosen = choicesIn(query, this.#choices);
    const { shown, count, counts } = filterEvents(this.#facts, this.#choices, chosen);
    if (this.#makeWayFor(shown)) return;
    for (const [index, item] of this.#events.entries()) {
      const hide = shown[index] === false;
      if (item.hidden !== hide) item.hidden = hide;
    }
    for (const period of this.querySelectorAll<HTMLElement>('.period'))
      period.hidden = period.querySelector('.event:not([hidden])') === null;
    this.#showNothing(count === 0 && chosen.size > 0);
    this.#showChoices(query, chosen, counts);
    this.#showYears(shown);
    this.#showLanes(shown);
    const total = countOf(this.#events.length, 'event');
    const output = document.querySelector('.filters output');
    if (output) output.textContent = chosen.size === 0 ? total : `${count.toLocaleString('en')} of ${total}`;
    const clear = document.querySelector<HTMLElement>('[data-clear]');
    if (clear) clear.hidden = chosen.size === 0;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-known]')) link.search = query.toString();
  }

  /** In the place of an empty list. */
  #showNothing(nothing: boolean): void {
    this.querySelector('.nothing')?.remove();
    if (!nothing) return;
    const [said, clear] = [document.createElement('p'), document.createElement('button')];
    said.className = 'nothing';
    clear.type = 'button';
    clear.dataset.wants = 'timeline';
    clear.dataset.clear = '';
    clear.textContent = 'Clear the filters';
    said.append('No event has all that is chosen. ', clear);
    this.prepend(said);
  }

  #showChoices(query: URLSearchParams, chosen: ReadonlySet<number>, counts: readonly number[]): void {
    for (const [number, choice] of this.#choices.entries()) {
      const { link, count } = choice;
      link.href = withQuery(location.pathname, toggleChoice(query, choice));
      if (count) count.textContent = String(counts[number] ?? 0);
      link.toggleAttribute('data-none', counts[number] === 0 && !chosen.has(number));
      if (!chosen.has(number)) link.removeAttribute('aria-current');
      else {
        link.setAttribute('aria-current', 'true');
        link.closest('details')?.setAttribute('open', '');
      }
    }
  }

  #showYears(shown: readonly boolean[]): void {
    for (const { link, from, to } of this.#years) {
      const first = shown.indexOf(true, from);
      const any = first !== -1 && first < to;
      link.parentElement?.toggleAttribute('hidden', !any);
      if (any) link.hash = this.#events[first]?.id ?? '';
    }
  }

  #showLanes(shown: readonly boolean[]): void {
    const hidden = new Set(this.#events.filter((_, index) => shown[index] === false).map((item) => item.id));
    for (const mark of document.querySelectorAll('.plot a, .join[data-event]')) {
      const id = mark.getAttribute('href')?.slice(1) ?? mark.getAttribute('data-event') ?? '';
      mark.toggleAttribute('data-dim', hidden.has(id));
    }
  }
}

function withQuery(path: string, query: URLSearchParams): string {
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}

// On pages without a list as well.
document.addEventListener('wanted', ({ target }) => {
  if (target instanceof Element && target.matches('[data-copy]')) void copyField(target);
});
customElements.define('event-list', EventList);
