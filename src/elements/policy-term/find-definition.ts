import { fold } from '../../policy/fold.js';
import { rootOf } from '../base/root-of.js';
import { visibleText } from '../../policy/visible-text.js';

/** A term as it may stand in a sentence: without case, and without the plural's s. */
const key = (term: string): string => fold(term).trim().replace(/s$/, '');

/**
 * The definition of a term where the policy defines its terms: `<dt>Operator</dt><dd>…</dd>`. The
 * nearest list counts, first in the same policy, then in the page.
 */
export function findDefinition(place: Element, term: string): string {
  const wanted = key(term);
  for (const scope of [place.closest('policy-viewer'), rootOf(place)]) {
    const name = [...(scope?.querySelectorAll('dt') ?? [])].find(
      (one) => key(visibleText(one)) === wanted,
    );
    const meaning = name && definitionAfter(name);
    if (meaning) return visibleText(meaning);
  }
  return '';
}

/** Several terms may share one definition: dt, dt, dd. */
function definitionAfter(name: Element): Element | undefined {
  let next = name.nextElementSibling;
  while (next?.tagName === 'DT') next = next.nextElementSibling;
  return next?.tagName === 'DD' ? next : undefined;
}
