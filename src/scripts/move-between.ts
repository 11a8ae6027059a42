/** The event that the address names, by the id that it has or by one that it had. */
export function namedEvent(): HTMLElement | null {
  // Without its fragment, an address still has the browser's last target.
  return location.hash === '' ? null : (document.querySelector(':target')?.closest<HTMLElement>('.event') ?? null);
}

/** Puts the focus on the event after (1) or before (-1) the one that has it, else the one that is looked at. */
export function moveBetween(items: readonly HTMLElement[], step: 1 | -1): void {
  const focused = document.activeElement?.closest('.event');
  const at = items.findIndex((item) => item === focused);
  const from = at === -1 ? beforeView(items) : at;
  const next = items[Math.min(Math.max(from + step, 0), items.length - 1)];
  next?.querySelector<HTMLElement>('h3 a, .event-facts a')?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'nearest' });
}

/** Where a link has landed; else the last event above the window, so that a first step lands on what is in view. */
function beforeView(items: readonly HTMLElement[]): number {
  const named = namedEvent();
  const target = items.findIndex((item) => item === named);
  if (target !== -1) return target;
  const next = items.findIndex((item) => item.getBoundingClientRect().top > 0);
  return (next === -1 ? items.length : next) - 1;
}
