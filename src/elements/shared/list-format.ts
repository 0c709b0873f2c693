/**
 * `Maps and Measurement`, in that language. For one that the browser does not support, `Intl` would use
 * the visitor's; then it is only commas. Chromium lacks Irish, Maltese, isiZulu,
 * isiXhosa, Sesotho and Setswana.
 *
 * Creating the formatter takes longer than drawing a banner: a single part does without.
 */
export const formatList = (
  parts: readonly string[],
  lang: string,
  options?: Intl.ListFormatOptions,
): string =>
  parts.length > 1 && Intl.ListFormat.supportedLocalesOf(lang).length
    ? new Intl.ListFormat(lang, options).format(parts)
    : parts.join(', ');
