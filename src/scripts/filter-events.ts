/** The arithmetic of the timeline's filters, apart from the page. Numbers of events and choices are indexes. */

export interface Choice {
  readonly facet: string;
  readonly value: string;
}

export interface FilterResult {
  /** Per event. */
  readonly shown: readonly boolean[];
  readonly count: number;
  /** Per choice: how many of its events the choices made in all *other* facets leave. */
  readonly counts: readonly number[];
}

/**
 * Choices of one facet add up, facets narrow one another: (visit or meeting) and (2020s). `events` holds, for each
 * event, the choices that it has. One pass, whatever is chosen.
 */
export function filterEvents(
  events: ReadonlyArray<readonly number[]>,
  choices: readonly Choice[],
  chosen: ReadonlySet<number>,
): FilterResult {
  const facets = [...new Set([...chosen].map((number) => choices[number]?.facet))];
  const counts = choices.map(() => 0);
  let count = 0;
  const shown = events.map((has) => {
    const met = new Set(has.filter((number) => chosen.has(number)).map((number) => choices[number]?.facet));
    const unmet = facets.filter((facet) => !met.has(facet));
    for (const number of has)
      if (unmet.length === 0 || (unmet.length === 1 && choices[number]?.facet === unmet[0]))
        counts[number] = (counts[number] ?? 0) + 1;
    if (unmet.length === 0) count += 1;
    return unmet.length === 0;
  });
  return { shown, count, counts };
}

/** The choices that an address makes: `?kind=visit&person=kim-jong-un`. What it names and the page lacks is passed by. */
export function choicesIn(query: URLSearchParams, choices: readonly Choice[]): ReadonlySet<number> {
  return new Set(choices.flatMap(({ facet, value }, number) => (query.getAll(facet).includes(value) ? [number] : [])));
}

/** The address's query with one choice made, or taken back; everything else in it is kept. */
export function toggleChoice(query: URLSearchParams, { facet, value }: Choice): URLSearchParams {
  const toggled = new URLSearchParams(query);
  if (query.getAll(facet).includes(value)) toggled.delete(facet, value);
  else toggled.append(facet, value);
  return toggled;
}
