import { resolve } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import type { BuiltSite } from './read-built-site.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader());
/** The rules stand in `.htmlvalidate.json` at the root, wherever the site was built. */
const configured = resolve('page.html');

/** Every page is valid HTML, as `.htmlvalidate.json` defines it. */
export async function checkHtml(site: BuiltSite): Promise<readonly string[]> {
  const found: string[] = [];
  for (const page of site.pages) {
    const report = await validator.validateString(page.html, configured);
    for (const message of report.results.flatMap((result) => result.messages)) {
      found.push(`${page.file}:${message.line}:${message.column}: ${message.message} (${message.ruleId})`);
    }
  }
  return found;
}
