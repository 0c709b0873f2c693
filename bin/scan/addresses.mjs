// Addresses, as they may be held against each other and shown.

export function hostOf(address) {
  try {
    return new URL(address).hostname;
  } catch {
    return '';
  }
}

/** An address as a report may show it: what its query says stays with the visitor. */
export function withoutValues(address) {
  if (!URL.canParse(address)) return address;
  const { origin, pathname, searchParams } = new URL(address);
  // Of `about:` and `data:`.
  if (origin === 'null') return '';
  const names = [...new Set(searchParams.keys())].slice(0, 12).map((name) => name.slice(0, 40));
  return `${origin}${pathname.slice(0, 200)}${names.length > 0 ? `?${names.join('&')}` : ''}`;
}
