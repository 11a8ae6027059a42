/** Search: a dialog on every page, the page's own content on the search page. Its index is fetched when first used. */
import css from '../styles/search.css?inline';
import { keepSearch, keptSearch } from './search-history.ts';
import { isFollowed, SiteSearch } from './site-search.ts';

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
  let followed = false;
  made.addEventListener('click', (event) => {
    followed = isFollowed(event) && event.target instanceof Element && event.target.closest('.results a') !== null;
    if (followed) made.close();
  });
  made.addEventListener('close', () => {
    if (!followed) keepSearch();
    followed = false;
  });
  // A browser empties the field first, and leaves a reader who wants to go before a dialog without their words.
  made.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    made.close();
  });
  document.body.append(made);
  return made;
}

function openDialog(): void {
  dialog ??= makeDialog();
  if (!dialog.open) dialog.showModal();
}

// Back from a result, on this very page or out of the browser's memory.
for (const type of ['popstate', 'pageshow'])
  addEventListener(type, () => {
    if (keptSearch() !== '') openDialog();
  });

document.addEventListener('wanted', (event) => {
  if (!(event.target instanceof Element) || !event.target.matches('[data-wants=search], site-search')) return;
  const page = document.querySelector<SiteSearch>('site-search[data-page]');
  if (page === null) openDialog();
  // Without a click or a key, it is the page that has just come: with results to read, the focus stays where it is.
  if (event instanceof CustomEvent && event.detail === null && location.search !== '') return;
  (page ?? dialog?.querySelector<SiteSearch>('site-search'))?.focusInput();
});
