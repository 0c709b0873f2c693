/**
 * `Maps and Measurement`, in that language. In one that this browser does not know, `Intl` would take
 * the visitor's; then it is only commas. Chromium has no isiZulu, isiXhosa, Sesotho and Setswana.
 *
 * The formatter takes longer to be made than a banner to be drawn: for one part there is none.
 */
export const formatList = (
  parts: readonly string[],
  lang: string,
  options?: Intl.ListFormatOptions,
): string =>
  parts.length > 1 && Intl.ListFormat.supportedLocalesOf(lang).length
    ? new Intl.ListFormat(lang, options).format(parts)
    : parts.join(', ');
