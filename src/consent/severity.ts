import type { DiagnosticCode } from './diagnostics.js';

/** Privileges that were asked for and refused: everything else is a warning. */
const ERRORS: readonly DiagnosticCode[] = ['nonce', 'unsafe-address', 'unsafe-link'];

/** How loud the console gets. */
export const severityOf = (code: DiagnosticCode): 'error' | 'warn' =>
  ERRORS.includes(code) ? 'error' : 'warn';
