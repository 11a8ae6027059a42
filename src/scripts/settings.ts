/** The two switches at the foot of every page: light, dark or as the system has it, and single-key shortcuts. */

const root = document.documentElement;

/** Keeps a setting for this page, and for others where the browser lets a site keep anything. */
function keep(name: 'theme' | 'keys', value: string | undefined): void {
  if (value === undefined) root.removeAttribute(`data-${name}`);
  else root.setAttribute(`data-${name}`, value);
  try {
    if (value === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // Then it holds for as long as the page is there.
  }
}

function areKeysOff(): boolean {
  try {
    return localStorage.getItem('keys') === 'off';
  } catch {
    return root.dataset.keys === 'off';
  }
}

class SiteSettings extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('wanted', (event) => {
      if (!(event.target instanceof HTMLElement)) return;
      if (event.target.dataset.set === 'theme') this.#switchTheme();
      else this.#switchKeys();
    });
    // A page out of the browser's memory may have been left before they were switched on another.
    addEventListener('pageshow', () => {
      this.#show();
    });
    this.#show();
  }

  /** From the system's setting to the other one, to its own, and back to whatever the system has. */
  #switchTheme(): void {
    const [own, other] = matchMedia('(prefers-color-scheme: dark)').matches ? ['dark', 'light'] : ['light', 'dark'];
    const { theme } = root.dataset;
    keep('theme', theme === undefined ? other : theme === other ? own : undefined);
  }

  #switchKeys(): void {
    keep('keys', areKeysOff() ? undefined : 'off');
    this.#show();
  }

  #show(): void {
    this.querySelector('[data-set=keys]')?.setAttribute('aria-pressed', String(!areKeysOff()));
  }
}

customElements.define('site-settings', SiteSettings);
