/** An article's page: notes on dates by hover, focus and tap, and contents that follow the scroll. */

const LINGER = 220;

let closing: ReturnType<typeof setTimeout> | undefined;
/** While the focus goes back to a date whose note was just closed. */
let returning = false;

function noteOf(date: Element): HTMLElement | null {
  return document.getElementById(`${date.id}-note`);
}

/** Below its date where there is room, else above; never beyond the window's edges. */
function place(note: HTMLElement, date: Element): void {
  const at = [...date.getClientRects()].at(-1) ?? date.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = note;
  const below = at.bottom + 6;
  const top = below + height > innerHeight && at.top - height - 6 > 0 ? at.top - height - 6 : below;
  note.style.left = `${Math.max(16, Math.min(at.left, document.documentElement.clientWidth - width - 16))}px`;
  note.style.top = `${top}px`;
  note.style.position = 'fixed';
}

function open(date: Element): void {
  clearTimeout(closing);
  const note = noteOf(date);
  if (returning || note === null || note.matches(':popover-open')) return;
  // Next to its date, so that Tab goes on into its links and a screen reader finds it there.
  if (date.nextElementSibling !== note) date.after(note);
  note.showPopover();
  place(note, date);
}

function openNote(): HTMLElement | null {
  return document.querySelector<HTMLElement>('.note:popover-open');
}

function dateOf(note: Element): HTMLElement | null {
  return document.getElementById(note.id.replace(/-note$/, ''));
}

/** When nothing holds it any more, neither the pointer nor the focus. */
function closeSoon(): void {
  clearTimeout(closing);
  closing = setTimeout(() => {
    const note = openNote();
    const focus = document.activeElement;
    if (note && !note.contains(focus) && dateOf(note) !== focus) note.hidePopover();
  }, LINGER);
}

/** A note stays with its date, which the focus or a narrower window may have moved, and goes with it beyond the window. */
function keepBeside(): void {
  const note = openNote();
  const date = note && dateOf(note);
  if (!note || !date) return;
  const { top, bottom } = date.getBoundingClientRect();
  if (bottom < 0 || top > innerHeight) note.hidePopover();
  else place(note, date);
}

function serve(event: Event): void {
  const target = event.target instanceof Element ? event.target : undefined;
  const date = target?.closest('a.date');
  // A pointer that passes over another date takes no note from where the focus is.
  const held = event.type === 'pointerover' && openNote()?.contains(document.activeElement) === true;
  if (date && !held) open(date);
  else if (target?.closest('.note')) clearTimeout(closing);
  else if (event.type !== 'wanted') closeSoon();
}

/** From a date into its note and back by the keyboard: Down goes in, Escape comes out (natively) to the date. */
function enter(event: KeyboardEvent): void {
  const active = document.activeElement;
  if (event.key === 'ArrowDown' && active?.matches('a.date')) {
    const link = noteOf(active)?.querySelector('a');
    if (!link) return;
    event.preventDefault();
    link.focus();
  } else if (event.key === 'Escape') {
    const note = active?.closest('.note');
    if (!note) return;
    returning = true;
    dateOf(note)?.focus();
    returning = false;
  }
}

/** Marks in the contents the section that is being read. */
function followScroll(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
  const headings = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
  const mark = (): void => {
    const reached = headings.findLastIndex((heading) => (heading?.getBoundingClientRect().top ?? Infinity) < 160);
    for (const [index, link] of links.entries())
      if (index === reached) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
  };
  let waiting = false;
  addEventListener(
    'scroll',
    () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        mark();
      });
    },
    { passive: true },
  );
  mark();
}

for (const type of ['pointerover', 'focusin', 'wanted']) document.addEventListener(type, serve);
document.addEventListener('keydown', enter);
for (const type of ['scroll', 'resize']) addEventListener(type, keepBeside, { passive: true });
followScroll();
