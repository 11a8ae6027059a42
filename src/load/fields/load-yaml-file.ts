import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { makePlaceFinder } from '../../pipeline/prose/source-position.ts';
import type { Diagnostic } from '../../pipeline/types.ts';
import type { Guides } from './field-guide.ts';
import { locateFindings, type Finding } from '../text/finding.ts';
import { hasErrors } from '../text/has-errors.ts';
import { readSource } from '../text/read-source.ts';
import type { Path } from '../yaml/offset-in-yaml.ts';
import { readYaml, type YamlData } from '../yaml/read-yaml.ts';
import type { Place } from '../types.ts';
import { validateFields } from './validate-fields.ts';

export interface LoadedYaml<Data> {
  readonly data: Data;
  readonly diagnostics: readonly Diagnostic[];
  /** Where the value at a path stands. */
  readonly placeOf: (path: Path) => Place;
  /** Where a key of the mapping at a path stands. */
  readonly placeOfKey: (path: Path, key: string) => Place;
}

interface YamlForm<Data> {
  readonly schema: z.ZodType<Data>;
  readonly guides: Guides;
  /** What a file that is missing or empty stands for. */
  readonly empty: Data;
  readonly check?: (data: Data, yaml: YamlData) => readonly Finding[];
}

/** Reads and checks one YAML file of `content/`. */
export function loadYamlFile<Data>(root: string, file: string, form: YamlForm<Data>): LoadedYaml<Data> {
  if (!existsSync(join(root, file))) return { data: form.empty, diagnostics: [], ...unread };
  const { source, diagnostics } = readSource(root, file);
  if (hasErrors(diagnostics)) return { data: form.empty, diagnostics, ...unread };
  const yaml = readYaml(source, 0);
  if (yaml.value === null) return { data: form.empty, diagnostics, ...unread };
  const { fields, findings } = validateFields(form.schema, yaml, form.guides);
  const placeAt = makePlaceFinder(source);
  const checked = fields === undefined ? findings : (form.check?.(fields, yaml) ?? []);
  return {
    data: fields ?? form.empty,
    diagnostics: [...diagnostics, ...locateFindings(file, source, checked)],
    placeOf: (path) => placeAt(yaml.offsetOf(path)),
    placeOfKey: (path, key) => placeAt(yaml.offsetOfKey(path, key)),
  };
}

const atStart = (): Place => ({ line: 1, column: 1 });
const unread = { placeOf: atStart, placeOfKey: atStart };
