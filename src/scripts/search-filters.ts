/** The lists by which a search is narrowed. They are there at once, and get their values from the index. */
import { loadPagefind } from './load-pagefind.ts';
import { FILTERS } from './search-query.ts';

/** A list for each filter, with nothing to choose as yet. */
export function makeFilters(): readonly HTMLSelectElement[] {
  return Object.entries(FILTERS).map(([name, all]) => {
    const select = document.createElement('select');
    select.name = name;
    select.setAttribute('aria-label', name);
    select.append(new Option(all, ''));
    return select;
  });
}

/** Chooses in each list what is chosen, be it offered or not: an address may name what the index no longer has. */
export function chooseIn(selects: readonly HTMLSelectElement[], chosen: Readonly<Record<string, string>>): void {
  for (const select of selects) {
    const value = chosen[select.name] ?? '';
    if (![...select.options].some((option) => option.value === value)) select.append(optionOf(value));
    select.value = value;
  }
}

/** Offers all that the index has. A list with nothing to choose between is hidden. */
export async function offerValues(selects: readonly HTMLSelectElement[]): Promise<void> {
  const { pagefind } = await loadPagefind();
  const offered = await pagefind.filters();
  for (const select of selects) {
    const { value } = select;
    const values = Object.keys(offered[select.name] ?? {}).sort(byNumber.compare);
    select.length = 1;
    select.append(...values.map(optionOf));
    chooseIn([select], { [select.name]: value });
    select.hidden = values.length < 2 && value === '';
  }
}

function optionOf(value: string): HTMLOptionElement {
  return new Option(value.charAt(0).toUpperCase() + value.slice(1), value);
}

/** 900 is before 2019. */
const byNumber = new Intl.Collator('en', { numeric: true });
