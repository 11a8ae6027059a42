/** How long a button says what came of it, in milliseconds. */
const SAID_FOR = 2000;

/** Copies the permanent link of the event that a button stands in, and says so on the button. */
export async function copyLink(button: Element): Promise<void> {
  const link = button.closest('.event')?.querySelector<HTMLAnchorElement>('.event-facts a');
  if (!link) return;
  const words = button.textContent;
  // Without the query: what a reader has filtered is no part of where an event is.
  const address = location.origin + location.pathname + link.hash;
  button.textContent = await navigator.clipboard.writeText(address).then(
    () => 'Copied',
    () => 'Not allowed',
  );
  setTimeout(() => {
    button.textContent = words;
  }, SAID_FOR);
}
