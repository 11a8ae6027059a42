import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { copyField } from '../../src/scripts/copy-link.ts';

class Field {
  value = 'What was typed.';
}
const written: string[] = [];

/** A button behind a paragraph of that text. */
function buttonAfter(text: string): Element {
  return { textContent: 'Copy', previousElementSibling: { textContent: text } } as unknown as Element;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('HTMLTextAreaElement', Field);
  vi.stubGlobal('navigator', {
    clipboard: {
      writeText: (text: string) =>
        text === '' ? Promise.reject(new Error('no')) : Promise.resolve(written.push(text)),
    },
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  written.length = 0;
});

it('copies the text before the button, and says so for two seconds', async () => {
  const button = buttonAfter('A citation.');
  await copyField(button);
  expect([written, button.textContent]).toEqual([['A citation.'], 'Copied']);
  vi.advanceTimersByTime(1999);
  expect(button.textContent).toBe('Copied');
  vi.advanceTimersByTime(1);
  expect(button.textContent).toBe('Copy');
});

it('copies what a field holds', async () => {
  await copyField({ textContent: 'Copy', previousElementSibling: new Field() } as unknown as Element);
  expect(written).toEqual(['What was typed.']);
});

it('gives the button its own words back however often it is pressed meanwhile', async () => {
  const button = buttonAfter('A citation.');
  await copyField(button);
  vi.advanceTimersByTime(1500);
  await copyField(button);
  vi.advanceTimersByTime(1500);
  expect(button.textContent).toBe('Copied');
  vi.advanceTimersByTime(500);
  expect(button.textContent).toBe('Copy');
});

it('says where the browser does not allow it', async () => {
  const button = buttonAfter('');
  await copyField(button);
  expect(button.textContent).toBe('Not allowed');
});

it('says so too where a page without encryption has no clipboard at all', async () => {
  vi.stubGlobal('navigator', {});
  const button = buttonAfter('A citation.');
  await copyField(button);
  expect(button.textContent).toBe('Not allowed');
});
