/** The `lang` nearest to an element, through shadow roots, else the browser's. */
export function languageOf(element: Element): string {
  const owner = element.closest<HTMLElement>('[lang]');
  if (owner?.lang) return owner.lang;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : navigator.language;
}

/**
 * A date in words: `2026-05-13` → 13 May 2026. What isn't an ISO date is the author's own wording and
 * stays. UTC, because a date without a time must not become the day before.
 */
export function formatDate(date: string, language: string): string {
  const time = /^\d{4}-\d{2}(-\d{2})?/.test(date) ? Date.parse(date) : NaN;
  if (Number.isNaN(time)) return date;
  // Not `dateStyle`: that has a leading zero in some regions.
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  try {
    return new Intl.DateTimeFormat(language, options).format(time);
  } catch {
    // A `lang` that is no language tag.
    return new Intl.DateTimeFormat('en', options).format(time);
  }
}
