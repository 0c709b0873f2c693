/**
 * Dates in words, `13 May 2026`. In a language that this browser does not know, `Intl` would take the
 * words of the visitor's; then as `2026-05-13`, which is how Swedish writes it.
 */
export function dateFormat(
  locale: string,
  options: Intl.DateTimeFormatOptions = {},
): Intl.DateTimeFormat {
  if (!Intl.DateTimeFormat.supportedLocalesOf(locale).length)
    return new Intl.DateTimeFormat('sv', options);
  // Not `dateStyle`: that has a leading zero in some regions.
  const words = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(locale, { ...words, ...options });
}
