import type { CheckedSection } from './check-policy.js';
import { attributeOf, htmlTokens, type HtmlToken } from './html-text.js';
import { sectionsOf, titleIndex, type Heading } from './outline.js';

/** Tags that begin and end a paragraph. */
const BLOCK =
  /^(?:address|article|aside|blockquote|br|caption|dd|details|div|dl|dt|fig.*|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;

/** What stands in a policy and isn't its text. */
const FOREIGN = /^(?:nav|dialog|consent-.*|policy-(?:version|notice|update))$/;

/** Elements without a closing tag. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

interface Found {
  readonly heading: Heading;
  readonly blocks: string[];
  readonly covers: string[];
}

/**
 * The sections of a policy from the text of its page: what is in its `<policy-viewer>`, else in its
 * `<main>`, else all of it. For tools without a browser.
 */
export function readHtml(page: string): CheckedSection[] {
  const found: Found[] = [{ heading: { text: '', level: 7 }, blocks: [], covers: [] }];
  let line = '';
  let waiting: string[] = [];
  let heading: { level: number; id: string | undefined } | undefined;
  const endLine = (): void => {
    const text = line.replace(/\s+/g, ' ').trim();
    line = '';
    if (!text) return;
    if (!heading) found.at(-1)!.blocks.push(text);
    else found.push({ heading: { ...heading, text }, blocks: [], covers: waiting.splice(0) });
  };
  for (const token of policyTokens(page)) {
    if (token.kind === 'text') {
      line += token.text;
      continue;
    }
    if (BLOCK.test(token.name)) endLine();
    const level = Number(/^h([1-6])$/.exec(token.name)?.[1]);
    if (level) heading = undefined;
    if (token.kind === 'close') continue;
    if (level) heading = { level, id: attributeOf(token.attributes, 'id') };
    const covers = attributeOf(token.attributes, 'data-covers')?.split(/\s+/) ?? [];
    // Around a heading or on it, it is for the section that begins; on a paragraph, for this one.
    if (level || /^(?:section|article|div)$/.test(token.name)) waiting = [...waiting, ...covers];
    else found.at(-1)!.covers.push(...covers);
  }
  endLine();
  return toSections(found);
}

function toSections([preface, ...found]: readonly Found[]): CheckedSection[] {
  const start = titleIndex(found.map(({ heading }) => heading)) + 1;
  const intro = [preface!, ...found.slice(0, start)];
  const parts = found.slice(start);
  const sections = sectionsOf(parts.map(({ heading }) => heading));
  return [
    {
      id: '',
      title: '',
      level: 1,
      blocks: intro.flatMap(({ blocks }) => blocks),
      covers: intro.flatMap(({ covers }) => covers),
    },
    ...sections.map((section, place) => ({
      ...section,
      blocks: parts[place]!.blocks,
      covers: parts[place]!.covers,
    })),
  ];
}

/** The tokens of the policy, without what stands in it but isn't its text. */
function policyTokens(page: string): HtmlToken[] {
  const tokens = [...htmlTokens(page)];
  for (const name of ['policy-viewer', 'main', 'body']) {
    const start = tokens.findIndex((token) => token.kind === 'open' && token.name === name);
    if (start !== -1) return withoutForeign(tokens.slice(start + 1, closeOf(tokens, start)));
  }
  return withoutForeign(tokens);
}

function withoutForeign(tokens: readonly HtmlToken[]): HtmlToken[] {
  const kept: HtmlToken[] = [];
  for (let place = 0; place < tokens.length; place++) {
    const token = tokens[place]!;
    if (token.kind === 'open' && FOREIGN.test(token.name)) place = closeOf(tokens, place);
    else kept.push(token);
  }
  return kept;
}

/** Where the element that a tag opens ends. */
function closeOf(tokens: readonly HtmlToken[], start: number): number {
  const opening = tokens[start]!;
  if (opening.kind === 'text' || VOID.test(opening.name)) return start;
  let depth = 0;
  for (let place = start; place < tokens.length; place++) {
    const token = tokens[place]!;
    if (token.kind === 'text' || token.name !== opening.name) continue;
    depth += token.kind === 'open' ? 1 : -1;
    if (!depth) return place;
  }
  return tokens.length;
}
