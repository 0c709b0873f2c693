import { fold } from '../../policy/fold.js';
import { singleSpaced, visibleText } from '../../policy/visible-text.js';
import { rootOf } from '../base/root-of.js';

/** A term as it may stand in a sentence: without case, quotes and the plural's s. */
const key = (term: string): string =>
  fold(term)
    .replace(/^["'\s]+|["':\s]+$/g, '')
    .replace(/s$/, '');

/** Where terms are defined: a list of terms, the first column of a table, bold words that begin an item. */
const TERMS = 'dt, tr > :is(th, td):first-child, :is(li, p) > :is(b, strong, dfn):first-child';

/** What a definition begins with after its term: "Operator: …", "“Operator” means …". */
const BETWEEN = /^["”'’\s]*([:–—-]|means?\b|bedeutet\b|désigne\b|betekent\b)\s*/iu;

/**
 * The definition of a term where the policy defines its terms. The nearest place counts, first in the
 * same policy, then in the page.
 */
export function findDefinition(place: Element, term: string): string {
  const wanted = key(term);
  for (const scope of [place.closest('policy-viewer'), rootOf(place)])
    for (const name of scope?.querySelectorAll(TERMS) ?? []) {
      const meaning = key(visibleText(name)) === wanted && definitionOf(name);
      if (meaning) return meaning;
    }
  return '';
}

function definitionOf(name: Element): string {
  if (name.localName !== 'dt' && !/^t[dh]$/.test(name.localName)) return wordsAfter(name);
  const next = definitionAfter(name);
  return next ? visibleText(next) : '';
}

/** Several terms may share one definition: dt, dt, dd. Of a row, the next cell is it. */
function definitionAfter(name: Element): Element | undefined {
  if (name.localName !== 'dt') return name.nextElementSibling ?? undefined;
  let next = name.nextElementSibling;
  while (next?.tagName === 'DT') next = next.nextElementSibling;
  return next?.tagName === 'DD' ? next : undefined;
}

/** The rest of the paragraph, if it says what the term means; nothing if words stand before the term. */
function wordsAfter(name: Element): string {
  const range = new Range();
  range.selectNodeContents(name.parentElement!);
  range.setEndBefore(name);
  if (/[^"“'‘\s]/.test(range.toString())) return '';
  range.selectNodeContents(name.parentElement!);
  range.setStartAfter(name);
  const rest = singleSpaced(range.toString());
  const isInside = /[:–—]["”'’]?$/u.test(visibleText(name));
  return isInside || BETWEEN.test(rest) ? rest.replace(BETWEEN, '') : '';
}
