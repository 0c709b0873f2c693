import type { DiagnosticCode } from '../../consent/diagnostics.js';
import { ConsentErrorEvent } from '../../events/consent-events.js';
import { page } from '../../page/page.js';

const reported = new Set<string>();

/**
 * Reports, once, a problem that was handled: a warning in the console, and `consent-error` for the page.
 *
 * @param details what the sentence for the code is about; the last one is the event's `cause`
 */
export function reportProblem(code: DiagnosticCode, ...details: unknown[]): void {
  const text = `${code}: ${details.join()}`;
  if (reported.has(text)) return;
  reported.add(text);
  // Most pages never need a sentence, so they are fetched. Without them, the bare facts have to do.
  void import('../../consent/diagnostics.js')
    .then(({ describe }) => describe(code, details))
    .catch(() => ['warn', text] as const)
    .then(([severity, message]) => {
      console[severity](`consent-elements: ${message} [${code}]`);
      page.dispatchEvent(new ConsentErrorEvent(code, message, details.at(-1)));
    });
}

/** Loads a part that an element can do without: `undefined` if it fails, which is reported. */
export const loadPart = <Part>(name: string, part: Promise<Part>): Promise<Part | void> =>
  part.catch((cause: unknown) => reportProblem('elements-failed', name, cause));
