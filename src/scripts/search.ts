/** Search: a dialog on every page, the page's own content on the search page. Its index is fetched when first used. */
import css from '../styles/search.css?inline';
import { searchFilters, searchSite } from './pagefind-client.ts';
import { resultItem } from './search-results.ts';

const SHOWN = 10;
const FILTERS = { type: 'Anything', year: 'Any year', kind: 'Any kind', article: 'Any article' } as const;
const PAUSE = 150;

const template = document.createElement('template');
template.innerHTML = `
  <form role="search">
    <label>Search articles and events <input type="search" name="q" autocomplete="off" spellcheck="false"></label>
    <div class="search-filters"></div>
  </form>
  <p class="label" role="status"></p>
  <ol class="results"></ol>
  <button type="button" class="more" hidden>More results</button>`;

class SiteSearch extends HTMLElement {
  #input: HTMLInputElement | null = null;
  #asked = 0;
  #shown = SHOWN;
  #pause: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    if (this.#input !== null) return;
    this.append(template.content.cloneNode(true));
    this.#input = this.querySelector('input');
    const form = this.querySelector('form');
    if (form) form.action = `${document.body.dataset.base ?? '/'}search/`;
    const query = new URLSearchParams(this.#ownPage ? location.search : '');
    if (this.#input) this.#input.value = query.get('q') ?? '';
    this.addEventListener('input', () => {
      this.#shown = SHOWN;
      clearTimeout(this.#pause);
      this.#pause = setTimeout(() => void this.#search(), PAUSE);
    });
    this.addEventListener('keydown', (event) => {
      this.#move(event);
    });
    this.querySelector('.more')?.addEventListener('click', () => {
      this.#shown += SHOWN;
      void this.#search();
    });
    void this.#offerFilters(query).then(() => this.#search());
  }

  focusInput(): void {
    this.#input?.focus();
    this.#input?.select();
  }

  get #ownPage(): boolean {
    return this.hasAttribute('data-page');
  }

  async #offerFilters(query: URLSearchParams): Promise<void> {
    const place = this.querySelector('.search-filters');
    const offered = await searchFilters().catch(() => undefined);
    for (const [name, all] of Object.entries(FILTERS)) {
      const values = Object.keys(offered?.[name] ?? {}).sort();
      if (values.length < 2) continue;
      const select = document.createElement('select');
      select.name = name;
      select.setAttribute('aria-label', name);
      select.append(new Option(all, ''), ...values.map((value) => new Option(value, value)));
      select.value = query.get(name) ?? '';
      place?.append(select);
    }
  }

  async #search(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const typed = this.#input?.value ?? '';
    const chosen: Record<string, string> = {};
    for (const select of this.querySelectorAll('select')) if (select.value !== '') chosen[select.name] = select.value;
    if (this.#ownPage) this.#remember(typed, chosen);
    try {
      const found = await searchSite(typed, chosen);
      const data = await Promise.all(found.slice(0, this.#shown).map((result) => result.data()));
      // A slower answer to an earlier question must not replace this one.
      if (asked !== this.#asked) return;
      this.querySelector('.results')?.replaceChildren(...data.map(resultItem));
      this.querySelector('.more')?.toggleAttribute('hidden', found.length <= this.#shown);
      this.#say(typed === '' && found.length === 0 ? '' : found.length === 1 ? '1 result' : `${found.length} results`);
    } catch {
      this.#say('The search index could not be loaded. The timeline lists every event.');
    }
  }

  #say(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = text;
  }

  #remember(typed: string, chosen: Readonly<Record<string, string>>): void {
    const query = new URLSearchParams({ ...(typed === '' ? {} : { q: typed }), ...chosen });
    history.replaceState(undefined, '', query.size === 0 ? location.pathname : `?${query.toString()}`);
  }

  /** Up and Down go from the field through the results and back. */
  #move(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || event.target instanceof HTMLSelectElement) return;
    const stops = [this.#input, ...this.querySelectorAll<HTMLElement>('.results a')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[Math.min(Math.max(at + step, 0), stops.length - 1)];
    event.preventDefault();
    next?.focus();
  }
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets.push(sheet);
customElements.define('site-search', SiteSearch);

let dialog: HTMLDialogElement | undefined;

function makeDialog(): HTMLDialogElement {
  const made = document.createElement('dialog');
  made.className = 'search-dialog';
  made.setAttribute('aria-label', 'Search');
  made.setAttribute('closedby', 'any');
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = 'Close';
  close.addEventListener('click', () => {
    made.close();
  });
  made.append(document.createElement('site-search'), close);
  // A result on this very page changes the fragment only: the dialog has to make way for it.
  made.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('.results a')) made.close();
  });
  document.body.append(made);
  return made;
}

document.addEventListener('wanted', (event) => {
  if (!(event.target instanceof Element) || !event.target.matches('[data-wants=search], site-search')) return;
  const page = document.querySelector<SiteSearch>('site-search[data-page]');
  if (page === null) {
    dialog ??= makeDialog();
    if (!dialog.open) dialog.showModal();
  }
  (page ?? dialog?.querySelector<SiteSearch>('site-search'))?.focusInput();
});
