/** The two switches at the foot of every page: dark or light, and single-key shortcuts. Both are remembered. */

class SiteSettings extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('wanted', (event) => {
      if (!(event.target instanceof HTMLElement)) return;
      if (event.target.dataset.set === 'theme') this.#switchTheme();
      else this.#switchKeys();
    });
    this.#show();
  }

  #dark(): boolean {
    const { theme } = document.documentElement.dataset;
    return theme === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
  }

  #switchTheme(): void {
    const theme = this.#dark() ? 'light' : 'dark';
    document.documentElement.dataset.theme = theme;
    localStorage.setItem('theme', theme);
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
