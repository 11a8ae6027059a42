/** The two switches at the foot of every page: light, dark or as the system has it, and single-key shortcuts. */

class SiteSettings extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('wanted', (event) => {
      if (!(event.target instanceof HTMLElement)) return;
      if (event.target.dataset.set === 'theme') this.#switchTheme();
      else this.#switchKeys();
    });
    this.#show();
  }

  /** From the system's setting to the other one, to its own, and back to whatever the system has. */
  #switchTheme(): void {
    const root = document.documentElement;
    const [own, other] = matchMedia('(prefers-color-scheme: dark)').matches ? ['dark', 'light'] : ['light', 'dark'];
    const { theme } = root.dataset;
    const next = theme === undefined ? other : theme === other ? own : undefined;
    if (next === undefined) {
      delete root.dataset.theme;
      localStorage.removeItem('theme');
    } else {
      root.dataset.theme = next;
      localStorage.setItem('theme', next);
    }
  }

  #switchKeys(): void {
    if (localStorage.getItem('keys') === 'off') localStorage.removeItem('keys');
    else localStorage.setItem('keys', 'off');
    this.#show();
  }

  #show(): void {
    const on = localStorage.getItem('keys') !== 'off';
    this.querySelector('[data-set=keys]')?.setAttribute('aria-pressed', String(on));
  }
}

customElements.define('site-settings', SiteSettings);
