import { page } from '../page/page.js';
import { trusted } from '../page/trusted-types.js';
import type { Report } from './bundles.js';

/**
 * Starts an inline script that may call `document.write()`, as its vendor wrote it for pages that are still
 * being parsed: now it would wipe the page. What it writes comes after it where that is plain markup.
 */
export function catchWriting(script: Element, start: () => void, report: Report): void {
  const doc = page.getRootNode();
  let written = '';
  const write = (...texts: unknown[]): void => void (written += texts.join(''));
  const methods = { write, writeln: (...texts: unknown[]) => write(...texts, '\n') };
  for (const [name, value] of Object.entries(methods))
    Object.defineProperty(doc, name, { value, configurable: true });
  try {
    start();
  } finally {
    for (const name of Object.keys(methods)) Reflect.deleteProperty(doc, name);
  }
  if (!written) return;
  const template = page.createElement('template');
  template.innerHTML = trusted().createHTML(written);
  if (template.content.querySelector('script')) report('wrote-script', written);
  else script.after(template.content);
}
