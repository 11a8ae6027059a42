/** The form of a search with its results: in a dialog, or as the content of the search page, whose address then says it. */
import { answerSearch, type Answer } from './answer-search.ts';
import { IndexNotLoaded, type ResultData } from './load-pagefind.ts';
import { chooseIn, makeFilters, offerValues } from './search-filters.ts';
import { failureHints, hintsOf, paragraph, searchAddress, statusOf } from './search-hints.ts';
import { followSearch, keepSearch, keptSearch, type SearchHistory } from './search-history.ts';
import { MOST_LETTERS, readQuery, writeQuery, type SearchQuery } from './search-query.ts';
import { resultItem } from './search-results.ts';

const SHOWN = 10;
/** Milliseconds without a key until a search begins, and without an answer until that is said. */
const PAUSE = 150;
const PATIENCE = 400;

const template = document.createElement('template');
template.innerHTML = `
  <form role="search">
    <label for="search:words">Search articles and events</label>
    <input type="search" name="q" id="search:words" autocomplete="off" spellcheck="false" enterkeyhint="search"
      maxlength="${MOST_LETTERS}" aria-describedby="search:help">
    <p class="label" id="search:help">Type a name, a question or a year. “Words in quotation marks” are found only side by side.</p>
    <div class="search-filters"></div>
  </form>
  <div class="search-status" role="status"></div>
  <div class="search-hints"></div>
  <ol class="results"></ol>
  <button type="button" class="more" hidden>More results</button>`;

/** Whether a click on a link leads there in this very tab. */
export function isFollowed({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return !ctrlKey && !metaKey && !shiftKey && !altKey;
}

/** The element `site-search`; with `data-page` it is the content of its page, and keeps the address. */
export class SiteSearch extends HTMLElement {
  #input = document.createElement('input');
  #selects: readonly HTMLSelectElement[] = [];
  #history: SearchHistory | undefined;
  #asked = 0;
  #shown = SHOWN;
  #pause: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    if (this.#selects.length > 0) return;
    this.append(template.content.cloneNode(true));
    this.#input = this.querySelector('input') ?? this.#input;
    this.#selects = makeFilters();
    this.querySelector('.search-filters')?.append(...this.#selects);
    if (this.hasAttribute('data-page')) {
      this.#show(readQuery(location.search));
      this.#history = followSearch(this.#query);
      addEventListener('popstate', () => {
        const query = readQuery(location.search);
        // Else the reader went to another place on this very page.
        if (writeQuery(query) === writeQuery(this.#query)) return;
        this.#show(query);
        void this.#search();
        this.#history?.keep();
      });
    } else this.#show(readQuery(keptSearch()));
    this.#listen();
    // Where the index cannot be loaded, the search says so.
    offerValues(this.#selects).catch(() => undefined);
    void this.#search();
  }

  focusInput(): void {
    this.#input.focus();
    this.#input.select();
  }

  get #query(): SearchQuery {
    const chosen = this.#selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value] as const);
    return { typed: this.#input.value, chosen: Object.fromEntries(chosen) };
  }

  #show({ typed, chosen }: SearchQuery): void {
    this.#input.value = typed;
    chooseIn(this.#selects, chosen);
    this.#shown = SHOWN;
  }

  #listen(): void {
    this.#input.addEventListener('input', () => {
      this.#shown = SHOWN;
      clearTimeout(this.#pause);
      this.#pause = setTimeout(() => void this.#search(), PAUSE);
    });
    for (const select of this.#selects)
      select.addEventListener('change', () => {
        this.#shown = SHOWN;
        this.#decide();
      });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      if (this.#history) this.#decide();
      else location.href = searchAddress(this.#query);
    });
    this.querySelector('.more')?.addEventListener('click', () => void this.#showMore());
    this.addEventListener('click', (event) => {
      this.#follow(event);
    });
    this.addEventListener('keydown', (event) => {
      this.#move(event);
    });
  }

  /** Searches for what was decided on, and not only typed on the way to it. */
  #decide(): void {
    this.#history?.keep();
    void this.#search();
    this.#history?.keep();
  }

  /** A link to another search is followed here; one to a result leaves a search to come back to. */
  #follow(event: MouseEvent): void {
    const link = event.target instanceof Element && event.target.closest('a');
    if (!link || !isFollowed(event)) return;
    if (link.matches('.other-search')) {
      event.preventDefault();
      this.#show(readQuery(link.search));
      this.#decide();
      this.focusInput();
    } else if (this.#history) this.#history.keep();
    else if (link.matches('.results a')) keepSearch(this.#query);
  }

  async #search(): Promise<void> {
    clearTimeout(this.#pause);
    this.#asked += 1;
    const asked = this.#asked;
    const query = this.#query;
    this.#history?.note(query);
    const waiting = setTimeout(() => {
      // A later question may have its answer by now.
      if (asked === this.#asked) this.#fill('.search-status', [paragraph('Searching …')]);
    }, PATIENCE);
    try {
      const answer = await answerSearch(query);
      const data = await Promise.all(answer.results.slice(0, this.#shown).map((result) => result.data()));
      // A slower answer to an earlier question must not replace this one.
      if (asked === this.#asked) this.#present(query, answer, data);
    } catch (error) {
      if (asked === this.#asked) this.#giveUp(error);
    } finally {
      clearTimeout(waiting);
    }
  }

  #present(query: SearchQuery, answer: Answer, data: readonly ResultData[]): void {
    this.#fill('.search-status', statusOf(query, answer));
    this.#fill('.search-hints', hintsOf(query, answer));
    this.#fill('.results', data.map(resultItem));
    this.querySelector('.more')?.toggleAttribute('hidden', answer.results.length <= this.#shown);
  }

  /** What was found before is no answer to what is asked now. A fault that is not the network's is for whoever mends it. */
  #giveUp(error: unknown): void {
    const isLoaded = !(error instanceof IndexNotLoaded);
    if (isLoaded) reportError(error);
    this.#fill('.search-status', failureHints(isLoaded));
    for (const place of ['.search-hints', '.results']) this.#fill(place, []);
    this.querySelector('.more')?.setAttribute('hidden', '');
  }

  #fill(place: string, content: readonly HTMLElement[]): void {
    this.querySelector(place)?.replaceChildren(...content);
  }

  /** The focus goes to the first of those that are new: the button may be gone, and they too where the search has changed. */
  async #showMore(): Promise<void> {
    const before = this.#shown;
    this.#shown += SHOWN;
    await this.#search();
    [...this.querySelectorAll<HTMLElement>('.results > li > a')][before]?.focus();
  }

  /** Up and Down go from the field through all links below it and back. */
  #move(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || event.target instanceof HTMLSelectElement) return;
    const stops = [this.#input, ...this.querySelectorAll('a')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    event.preventDefault();
    stops[Math.min(Math.max(at + step, 0), stops.length - 1)]?.focus();
  }
}
