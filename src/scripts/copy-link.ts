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
  const address = new URL(link.href);
  // What a reader has filtered is no part of where an event is.
  address.search = '';
  await copy(address.href, button);
}

/** Buttons that say what came of it, with their own words and what will bring these back. */
const saying = new WeakMap<Element, { readonly words: string; readonly end: ReturnType<typeof setTimeout> }>();

/** A page that comes without encryption has no clipboard: its interface is for secure contexts alone. */
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

async function copy(text: string, button: Element): Promise<void> {
  const said = (await isCopied(text)) ? 'Copied' : 'Not allowed';
  const before = saying.get(button);
  clearTimeout(before?.end);
  const words = before?.words ?? button.textContent;
  button.textContent = said;
  const end = setTimeout(() => {
    button.textContent = words;
    saying.delete(button);
  }, SAID_FOR);
  saying.set(button, { words, end });
}
