/**
 * The addresses in a `srcset`, read as browsers do: they may hold commas, and descriptors may stand in
 * parentheses.
 *
 * @see https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute
 */
export function addressesIn(srcset: string): string[] {
  const addresses: string[] = [];
  let rest = srcset;
  for (;;) {
    rest = rest.replace(/^[\s,]+/, '');
    if (!rest) return addresses;
    const [address] = /^\S+/.exec(rest)!;
    rest = rest.slice(address.length);
    addresses.push(address.replace(/,+$/, ''));
    // A comma right behind the address is its end; otherwise its descriptors go on to the next one.
    if (!address.endsWith(',')) rest = rest.replace(/^(\([^)]*(\)|$)|[^,(])*/, '');
  }
}
