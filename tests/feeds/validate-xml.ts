import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';

/** Throws, with libxml2's own words, where the document is not well-formed or not of the grammar in `grammars/`. */
export function validateXml(xml: string, grammar: 'atom' | 'rss' | 'sitemap'): void {
  using rules = XmlDocument.fromString(readFileSync(join(import.meta.dirname, 'grammars', `${grammar}.rng`), 'utf8'));
  using document = XmlDocument.fromString(xml);
  using validator = RelaxNGValidator.fromDoc(rules);
  validator.validate(document);
}
