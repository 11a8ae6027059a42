/** How long a button says what came of it, in milliseconds. */
const SAID_FOR = 2000;

/** Copies the text that a button follows, in a field or not, and says so on the button. */
export async function copyField(button: Element): Promise<void> {
  const field = button.previousElementSibling;
  await copy(field instanceof HTMLTextAreaElement ? field.value : (field?.textContent ?? ''), button);
}

/** Copies the permanent link of the event that a button stands in, and says so on the button. */
export async function copyLink(button: Element): Promise<void> {
  const link = button.closest('.event')?.querySelector<HTMLAnchorElement>('.event-facts a');
  if (!link) return;
  // Without the query: what a reader has filtered is no part of where an event is.
  await copy(location.origin + location.pathname + link.hash, button);
}

async function copy(text: string, button: Element): Promise<void> {
  const words = button.textContent;
  button.textContent = await navigator.clipboard.writeText(text).then(
    () => 'Copied',
    () => 'Not allowed',
  );
  setTimeout(() => {
    button.textContent = words;
  }, SAID_FOR);
}
