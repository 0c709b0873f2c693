import type { DiagnosticCode } from '../../consent/diagnostics.js';

/** Tells the page that something was wrong and was handled, by what is fetched only for that. */
export function tell(code: DiagnosticCode, ...details: unknown[]): void {
  import('./trouble.js').then(
    ({ report }) => report(code, ...details),
    // Whoever builds the page has other worries then.
    () => {},
  );
}
