import type { BlockForm, BlockLink } from './block-form.js';
import { isElement, type MarkupElement, type MarkupNode, type MarkupText } from './markup.js';
import type { SectionText } from './section-text.js';
import type { Outline } from './read-outline.js';
import { textBlocks, type TextBlock } from './text-blocks.js';
import { visibleText } from './visible-text.js';

/** A policy's words, by section. */
export interface PolicyTexts {
  /** The heading of the whole. */
  readonly title: string;
  /** What stands above the first section. */
  readonly preface: SectionText;
  readonly sections: readonly SectionText[];
}

/**
 * Reads what each section says, paragraph by paragraph, in one walk through the text. A generator, so
 * that a long policy is read in slices.
 *
 * @param resolve makes the address of a link absolute, where it is known where the policy stands
 */
export function* readTexts(
  root: MarkupNode,
  { title, sections }: Outline<MarkupNode>,
  resolve: (href: string) => string = (href) => href,
): Generator<void, PolicyTexts> {
  const blocksOf = new Map<MarkupNode | null, WritableText>();
  const texts = sections.map(({ id, title: name, level, heading, aliases, isMade }) => {
    const text: WritableText = { blocks: [], forms: [] };
    blocksOf.set(heading, text);
    return { id, title: name, level, aliases, isMade, ...text };
  });
  const preface: WritableText = { blocks: [], forms: [] };
  const places = new BlockPlaces();
  let current = preface;
  let line: MarkupNode | null = null;
  for (const block of textBlocks(root)) {
    const own = blocksOf.get(block.owner);
    const { text, links } = readBlock(block, resolve);
    if (own) current = own;
    else if (text && block.owner !== title) {
      const last = current.blocks.length - 1;
      // A line that ends in the middle of a sentence is a matter of layout.
      const isJoined =
        block.owner &&
        block.owner === line &&
        /[\p{L}\p{N},]/u.test(current.blocks[last]?.at(-1) ?? '');
      if (isJoined) joinLine(current, last, text, links);
      else {
        current.blocks.push(text);
        current.forms.push({ ...places.formOf(block.owner, root), links });
      }
    }
    line = own ? null : block.owner;
    yield;
  }
  return {
    title: title ? visibleText(title) : '',
    preface: { id: '', title: '', level: 1, ...preface },
    sections: texts,
  };
}

interface WritableText {
  readonly blocks: string[];
  readonly forms: (BlockForm & { readonly links: BlockLink[] })[];
}

function joinLine(
  { blocks, forms }: WritableText,
  last: number,
  text: string,
  links: readonly BlockLink[],
): void {
  const shift = blocks[last]!.length + 1;
  blocks[last] += ` ${text}`;
  for (const { start, end, href } of links)
    forms[last]!.links.push({ start: start + shift, end: end + shift, href });
}

/** The words of a block in single spaces, and its links. */
function readBlock(
  { nodes, owner }: TextBlock,
  resolve: (href: string) => string,
): { text: string; links: BlockLink[] } {
  const links: BlockLink[] = [];
  let text = '';
  let link: MarkupElement | undefined;
  let start = 0;
  const endLink = (): void => {
    const href = link?.getAttribute('href');
    const end = text.trimEnd().length;
    if (href && end > start)
      links.push({ start, end, href: href.startsWith('#') ? href : resolve(href) });
  };
  for (const node of nodes) {
    const around = linkAround(node, owner);
    if (around !== link) {
      endLink();
      link = around;
      start = text.length;
    }
    const piece = node.data.replace(/\s+/g, ' ');
    text += !text || text.endsWith(' ') ? piece.trimStart() : piece;
  }
  endLink();
  return { text: text.trimEnd(), links };
}

function linkAround(text: MarkupText, owner: MarkupNode | null): MarkupElement | undefined {
  for (let node = text.parentNode; node && node !== owner; node = node.parentNode)
    if (isElement(node) && node.localName === 'a') return node;
  return undefined;
}

type Place = Pick<BlockForm, 'kind' | 'row' | 'cell'>;

const PARAGRAPH: Place = { kind: 'paragraph' };

/** Says of blocks whether they stand in a list or a table, and numbers rows and cells. */
class BlockPlaces {
  #known = new Map<MarkupNode, Place>();
  #rows = new Map<MarkupNode | null, number>();
  #cells = 0;

  formOf(owner: MarkupNode | null, root: MarkupNode): Place {
    const passed: MarkupNode[] = [];
    let place = PARAGRAPH;
    for (let node = owner; node && node !== root; node = node.parentNode) {
      const known = this.#known.get(node) ?? this.#ownPlace(node);
      passed.push(node);
      if (!known) continue;
      place = known;
      break;
    }
    // Many blocks share the way up.
    for (const node of passed) this.#known.set(node, place);
    return place;
  }

  #ownPlace(node: MarkupNode): Place | undefined {
    if (!isElement(node)) return undefined;
    if (node.localName === 'li') return { kind: 'item' };
    if (!/^t[dh]$/.test(node.localName)) return undefined;
    const row = this.#rows.get(node.parentNode) ?? this.#rows.size;
    this.#rows.set(node.parentNode, row);
    return { kind: 'row', row, cell: this.#cells++ };
  }
}
