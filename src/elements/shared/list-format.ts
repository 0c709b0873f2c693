/** A piece of a phrase: words of ours, or a value that the phrase takes in. */
export interface PhrasePart {
  readonly text: string;
  readonly isValue: boolean;
}

/**
 * `Maps and Measurement`, in that language, in pieces. For one that the browser does not support, `Intl`
 * would use the visitor's; then it is only commas. Chromium lacks Irish, Maltese, isiZulu,
 * isiXhosa, Sesotho and Setswana.
 *
 * Creating the formatter takes longer than drawing a banner: a single part does without.
 */
export function listParts(
  values: readonly string[],
  lang: string,
  options?: Intl.ListFormatOptions,
): PhrasePart[] {
  if (values.length > 1 && Intl.ListFormat.supportedLocalesOf(lang).length)
    return new Intl.ListFormat(lang, options)
      .formatToParts(values)
      .map(({ type, value }) => ({ text: value, isValue: type === 'element' }));
  return values.flatMap((text, index) => [
    ...(index ? [{ text: ', ', isValue: false }] : []),
    { text, isValue: true },
  ]);
}

/** The same as one text. */
export const formatList = (
  values: readonly string[],
  lang: string,
  options?: Intl.ListFormatOptions,
): string =>
  listParts(values, lang, options)
    .map(({ text }) => text)
    .join('');
