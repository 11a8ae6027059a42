import { parseDocument } from 'yaml';
import { findYamlFaults, tooDeep } from './find-yaml-faults.ts';
import type { Finding } from '../text/finding.ts';
import { offsetOfKey, offsetOfValue, type Path } from './offset-in-yaml.ts';

export interface YamlData {
  /** Plain data; `undefined` when the text is no YAML. An empty text is `null`. */
  readonly value: unknown;
  readonly findings: readonly Finding[];
  /** Offset of the value at a path, or of the nearest thing around it that stands in the file. */
  readonly offsetOf: (path: Path) => number;
  /** Offset of a key in the mapping at a path. */
  readonly offsetOfKey: (path: Path, key: string) => number;
}

/** Reads YAML 1.2 with the core schema, in which a date is a text. `base` is where the text begins in its file. */
export function readYaml(text: string, base: number): YamlData {
  const at = (offset: number): number => base + Math.min(offset, text.length);
  const failed = (findings: readonly Finding[]): YamlData => ({
    value: undefined,
    findings,
    offsetOf: () => base,
    offsetOfKey: () => base,
  });
  try {
    // Names that stand twice are found by us: the parser would compare each with all before it.
    const options = { schema: 'core', prettyErrors: false, logLevel: 'error', uniqueKeys: false } as const;
    const document = parseDocument(text, options);
    const findings = findYamlFaults(document, at);
    if (findings.length > 0) return failed(findings);
    return {
      value: document.toJS({ maxAliasCount: 0 }) as unknown,
      findings,
      offsetOf: (path) => at(offsetOfValue(document, path)),
      offsetOfKey: (path, key) => at(offsetOfKey(document, path, key)),
    };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return failed([tooDeep(base)]);
  }
}
