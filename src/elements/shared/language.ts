import { findGate } from '../../consent/consent-gate.js';
import { rootOf } from '../base/root-of.js';

/** The language that the page declares for a place, also from outside of its shadow roots. */
export function languageOf(place: Element): string | undefined {
  const holder = place.closest('[lang]');
  if (holder) return holder.getAttribute('lang') ?? undefined;
  const root = rootOf(place);
  return root instanceof ShadowRoot ? languageOf(root.host) : undefined;
}

/** `pt-BR` → `pt`. Pages write `pt_BR` as well. */
export const primary = (lang: string): string => lang.split(/[-_]/)[0]!.toLowerCase();

/** Whether the page declares that a place is in that language, of whatever region. */
export const isIn = (place: Element, lang: string): boolean =>
  primary(languageOf(place) ?? '') === primary(lang);

/** The languages to try for our texts in a place: the setting, the page's, the visitor's, best first. */
export const wantedLanguages = (place: Element): string[] =>
  [findGate()?.settings.lang, languageOf(place), ...navigator.languages].filter(
    (lang) => lang !== undefined,
  );
