import type { Basis } from './declarations.js';

const BASES: readonly string[] = ['necessary', 'consent', 'exempt'] satisfies Basis[];

/**
 * Why a category may run, from what is declared for it. `essential` is necessary whatever anybody
 * declares; without a valid basis a category waits for consent.
 */
export function basisFor(name: string, declared?: string | null): Basis {
  if (name === 'essential') return 'necessary';
  return BASES.includes(declared!) ? (declared as Basis) : 'consent';
}
