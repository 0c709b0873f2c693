/** The characters that policies are likely to name. Others stay as they were written. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '\u00ad',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  sect: '§',
  para: '¶',
  copy: '©',
  reg: '®',
  trade: '™',
  euro: '€',
  pound: '£',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  euml: 'ë',
  agrave: 'à',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  ccedil: 'ç',
  szlig: 'ß',
};

/** Written text as it is read: `&rsquo;` → ’. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name) return NAMED[name as string] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex as string, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** An opening or closing tag, or a stretch of text between two. */
export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open' | 'close'; readonly name: string; readonly attributes: string };

const TOKEN =
  /<!--[^]*?(?:-->|$)|<![^>]*>|<(\/?)([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+|</gi;

/** Elements whose content isn't markup. */
const RAW = /^(?:script|style|textarea|title|noscript|template)$/;

/**
 * A page's tags and text, in order; comments, scripts and styles are left out. For tools that have no
 * browser. It does not repair what a browser would: its reader is an editor who checks a text.
 */
export function* htmlTokens(page: string): Generator<HtmlToken> {
  const pattern = new RegExp(TOKEN);
  for (let match = pattern.exec(page); match; match = pattern.exec(page)) {
    const [whole, slash, tag, attributes = ''] = match;
    if (tag === undefined) {
      if (!whole.startsWith('<!')) yield { kind: 'text', text: decodeEntities(whole) };
      continue;
    }
    const name = tag.toLowerCase();
    if (!slash && RAW.test(name)) {
      const end = page.slice(pattern.lastIndex).search(new RegExp(`</${name}`, 'i'));
      pattern.lastIndex = end === -1 ? page.length : pattern.lastIndex + end;
      continue;
    }
    yield { kind: slash ? 'close' : 'open', name, attributes };
  }
}

/** An attribute's value; `undefined` if the tag hasn't got it. */
export function attributeOf(attributes: string, name: string): string | undefined {
  const match = new RegExp(
    `(?:^|\\s)${name}(?:\\s*=\\s*("[^"]*"|'[^']*'|[^\\s"'>]+)|(?=\\s|$))`,
    'i',
  ).exec(attributes);
  return match ? decodeEntities((match[1] ?? '').replace(/^(["'])(.*)\1$/s, '$2')) : undefined;
}
