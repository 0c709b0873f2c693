/** What an author says of a heading or a paragraph beside its words. */
export interface BlockAttributes {
  readonly id?: string | undefined;
  readonly classes: readonly string[];
}

/** `{: #id .class key="value" }`, as kramdown has it. */
const KRAMDOWN = /\{:([^{}\n]*)\}/g;

/** `{#id}`, as Pandoc and Docusaurus have it, at the end of a heading. */
const HEADING_ID = /\{#([^\s{}"<>]+)\}$/;

/** Takes attributes out of a text. */
export function withoutAttributes(
  text: string,
  isHeading: boolean,
): { text: string; attributes: BlockAttributes | undefined } {
  let id: string | undefined;
  const classes: string[] = [];
  let isFound = false;
  const rest = text.replace(KRAMDOWN, (_, list: string) => {
    isFound = true;
    for (const word of list.trim().split(/\s+/))
      if (word.startsWith('#')) id = word.slice(1);
      else if (word.startsWith('.')) classes.push(word.slice(1));
    return '';
  });
  const [mark = '', own] = (isHeading && HEADING_ID.exec(rest.trimEnd())) || [];
  const plain = mark ? rest.trimEnd().slice(0, -mark.length) : rest;
  if (!isFound && !own) return { text, attributes: undefined };
  return { text: plain.trimEnd(), attributes: { id: own ?? id, classes } };
}
