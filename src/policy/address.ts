/**
 * What counts of the address of a link. A place within the policy is none, since ids come and go; `http:`
 * and a slash at the end make no other address.
 */
export function addressKey(href: string): string {
  const address = href.trim();
  if (address.startsWith('#')) return '';
  return shownAddress(address)
    .replace(/^https?:\/\/([^/]*)/i, (_, host: string) => host.toLowerCase())
    .replace(/\/$/, '');
}

/** An address as readers know it: of a mail address, what they would type. */
export const shownAddress = (href: string): string =>
  /^(mailto|tel):/i.test(href) ? href.replace(/^\w+:|\?.*$/g, '') : href;
