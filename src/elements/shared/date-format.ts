/**
 * Formats dates in words, `13 May 2026`. For a language that the browser does not support, `Intl` would
 * use the visitor's; then it is `2026-05-13`, the Swedish format.
 */
export function dateFormat(
  locale: string,
  options: Intl.DateTimeFormatOptions = {},
): Intl.DateTimeFormat {
  if (!Intl.DateTimeFormat.supportedLocalesOf(locale).length)
    return new Intl.DateTimeFormat('sv', options);
  // Not `dateStyle`, which adds a leading zero in some regions.
  const words = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(locale, { ...words, ...options });
}
