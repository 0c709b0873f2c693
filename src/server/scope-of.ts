import { SCOPE } from '../consent/consent-names.js';

/**
 * The scope that a page names in the address (`?scope=workspace-acme`), since one address serves them all:
 * each scope has a cookie of its own. `undefined` without one, or where it is none.
 */
export function scopeOf({ url }: Request): string | undefined {
  const scope = new URL(url).searchParams.get('scope');
  return scope && SCOPE.test(scope) ? scope : undefined;
}
