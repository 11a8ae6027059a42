import { parseEdtf } from './calendar/edtf.ts';
import { shownText } from './prose/shown-text.ts';
import { firstAfter, touching } from './prose/touching.ts';
import { unneededOverride } from './prose/unneeded-override.ts';
import type { DateValue, Diagnostic, OpenValue, Override, Prose, TemporalExpression } from './types.ts';
import { timexesOfEdtf } from './temporal/resolve/write-timex.ts';
import { wrongWeekday } from './temporal/wrong-weekday.ts';

export interface Overridden {
  readonly expressions: readonly TemporalExpression[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Applies what editors wrote in the text about dates: values fixed, expressions taken out. */
export function applyDateOverrides(
  prose: Prose,
  tagged: readonly TemporalExpression[],
  { file }: { readonly file: string },
): Overridden {
  const diagnostics: Diagnostic[] = [];
  const expressions = [...tagged];
  for (const override of prose.overrides) {
    if (override.on !== 'date') continue;
    const found = touching(expressions, override.span);
    const at = firstAfter(expressions, override.span.start);
    const text = shownText(prose, override.span);
    const value = override.edtf === undefined ? undefined : parseEdtf(override.edtf);
    if (override.skip === true) {
      if (found.length === 0)
        diagnostics.push(unneededOverride(override, file, text, 'nothing is read as a date here'));
      expressions.splice(at, found.length);
    } else if (value === undefined) {
      diagnostics.push(badValue(override, file, text));
    } else {
      const [only] = found.length === 1 ? found : [];
      if (only && edtfOf(only) === override.edtf && wrongWeekday(only) === undefined)
        diagnostics.push(unneededOverride(override, file, text, `it is read as ${override.edtf ?? ''} without it`));
      expressions.splice(at, found.length, fix(override, text, value, found[0]));
    }
  }
  return { expressions, diagnostics };
}

const edtfOf = ({ value }: TemporalExpression): string | undefined =>
  value.type === 'date' || value.type === 'open' ? value.edtf : undefined;

function fix(
  override: Override,
  text: string,
  value: DateValue | OpenValue,
  found: TemporalExpression | undefined,
): TemporalExpression {
  // A range has the TIMEX3 of its first end, as where the tagger reads one.
  const ends = timexesOfEdtf(value.edtf);
  const timex = ends[0] ?? { type: 'DATE', value: value.edtf };
  return {
    span: override.span,
    text,
    ...(found?.signal ? { signal: found.signal } : {}),
    ruleId: 'editor',
    underspecified: found?.underspecified ?? ends.map((end) => end.value).join('/'),
    anchor: 'none',
    direction: 'none',
    value,
    timex,
  };
}

function badValue(override: Override, file: string, text: string): Diagnostic {
  const found = override.edtf === undefined ? 'neither edtf nor skip' : `edtf=${override.edtf}`;
  return {
    severity: 'error',
    code: 'bad-override',
    message: `The directive on “${text}” has ${found}; it needs a value in EDTF, or skip.`,
    hint: `Write, for example, :date[${text}]{edtf=2023-07} or :date[${text}]{skip}.`,
    file,
    line: override.line,
    column: override.column,
  };
}
