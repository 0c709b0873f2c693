/** What is wrong with something seen, in the words of `consent-elements scan`. */
export const WORDS = {
  'stored-without-consent': 'Stored without consent',
  'asked-without-consent': 'Another host was asked without consent',
  'sent-without-consent': 'Sent without consent',
  undeclared: 'Stored, but declared nowhere',
} as const;

export type Wrong = keyof typeof WORDS;

/** An address, from the page's own host without that, as a screenshot may show it: what its query says stays with the visitor. */
export function shortAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const { origin, pathname, searchParams } = new URL(address);
  const names = [...new Set(searchParams.keys())].slice(0, 12).map((name) => name.slice(0, 40));
  const place = origin === location.origin ? '' : origin;
  return `${place}${pathname.slice(0, 200)}${names.length ? `?${names.join('&')}` : ''}`;
}

/** Milliseconds since the page began to load, to read. */
export const secondsText = (milliseconds: number): string =>
  `${(Math.max(0, milliseconds) / 1000).toFixed(2)} s`;
