import type { DiagnosticCode } from '../../consent/diagnostics.js';

/** Tells the page that something was wrong and was handled, by what is fetched only for that. */
export function tell(code: DiagnosticCode, ...details: unknown[]): void {
  import('./trouble.js').then(
    ({ report }) => report(code, ...details),
    // The network is gone, and the sentence for it as well.
    () => console.warn(code, ...details),
  );
}

/** If a part cannot be fetched, the page is told, and goes on without it. */
export const orTell = <Part>(name: string, part: Promise<Part>): Promise<Part | void> =>
  part.catch((cause: unknown) => tell('elements-failed', name, cause));
