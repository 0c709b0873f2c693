import type { DiagnosticCode } from '../../consent/diagnostics.js';
import { ConsentErrorEvent } from '../../events/consent-events.js';
import { page } from '../../page/page.js';

const reported = new Set<string>();

/**
 * Tells the page, once, that something was wrong and was handled.
 *
 * @param details what the sentence for the code is about; the last one is the event's `cause`
 */
export async function report(code: DiagnosticCode, ...details: unknown[]): Promise<void> {
  const text = `${code}: ${details.join()}`;
  if (reported.has(text)) return;
  reported.add(text);
  const message = await import('../../consent/diagnostics.js').then(
    ({ explain }) => explain(code, details),
    () => text,
  );
  console.warn(`consent-elements: ${message} [${code}]`);
  page.dispatchEvent(new ConsentErrorEvent(code, message, details.at(-1)));
}
