// @ts-check
/*
 * Runs before the first paint: the stored theme, and nothing else that is heavier than listening. A module is fetched
 * when a reader first wants it; the element wanted then gets a `wanted` event. Inlined as it stands, so that its hash
 * in the content security policy never depends on a page: the addresses of the modules are attributes of the script.
 */
(() => {
  const root = document.documentElement;
  const modules = document.currentScript?.dataset ?? {};
  const stored = (/** @type {string} */ key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      // What the switches have set on this page.
      return root.dataset[key] ?? null;
    }
  };
  root.classList.add('js');
  const showTheme = () => {
    const theme = stored('theme');
    if (theme) root.dataset.theme = theme;
    else delete root.dataset.theme;
  };
  showTheme();
  // Out of the browser's memory, it is as it was left.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) showTheme();
  });

  /** @param {string} name @param {Element} target @param {unknown} [detail] @param {() => void} [otherwise] */
  const want = (name, target, detail, otherwise = () => undefined) => {
    import(/* @vite-ignore */ String(modules[name]))
      .then(() => target.dispatchEvent(new CustomEvent('wanted', { bubbles: true, detail })))
      .catch(otherwise);
  };

  /** @param {Element | null | false} link */
  const follow = (link) => {
    if (link instanceof HTMLAnchorElement) location.href = link.href;
  };
  addEventListener('click', (event) => {
    const date = event.target instanceof Element && event.target.closest('a.date');
    if (date && matchMedia('(hover: none)').matches) {
      event.preventDefault();
      want('article', date, event, () => {
        follow(date);
      });
    }
    const target = event.target instanceof Element && event.target.closest('[data-wants]');
    if (!(target instanceof HTMLElement) || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    const link = event.target instanceof Element && event.target.closest('a');
    want(target.dataset.wants ?? '', target, event, () => {
      follow(link);
    });
  });

  addEventListener('keydown', (event) => {
    const field = event.target instanceof Element && event.target.closest('input, select, textarea, [contenteditable]');
    const combined = (event.ctrlKey || event.metaKey) && event.key === 'k';
    const single = !field && !event.ctrlKey && !event.metaKey && !event.altKey && stored('keys') !== 'off';
    const search = combined || (single && event.key === '/');
    const link = search && document.querySelector('[data-wants=search], site-search');
    if (link) {
      event.preventDefault();
      want('search', link, event);
    } else if (single && /^[jk]$|^Arrow(Up|Down)$/.test(event.key) && !document.querySelector('dialog[open]')) {
      const list = document.querySelector('event-list');
      const inside = event.target instanceof Element && event.target.closest('event-list li');
      if (!list || (event.key.length > 1 && !inside)) return;
      event.preventDefault();
      want('timeline', list, event);
    }
  });

  /** The first date pointed at or focused; from then on the module listens for itself. */
  let pointed = false;
  for (const type of ['pointerover', 'focusin'])
    addEventListener(type, (event) => {
      const date = event.target instanceof Element && event.target.closest('a.date');
      if (!date || pointed) return;
      pointed = true;
      want('article', date, event);
    });
  const followScroll = () => {
    if (document.querySelector('.contents')) want('article', document.body);
  };
  addEventListener('scroll', followScroll, { once: true, passive: true });
  addEventListener('DOMContentLoaded', () => {
    const query = new URLSearchParams(location.search);
    if (query.has('highlight')) want('highlight', document.body);
    if (stored('keys')) want('settings', document.body);
    // The page of the search; or a page on which a reader comes back to the dialog.
    /** @type {unknown} */
    const state = history.state;
    const back = typeof state === 'object' && state !== null && 'search' in state;
    const search = document.querySelector(back ? '[data-wants=search]' : 'site-search');
    if (search) want('search', search);
    const list = document.querySelector('event-list');
    if (list && location.search) want('timeline', list);
  });
})();
