import type { MarkupNode } from './markup.js';
import type { SectionText } from './pair-sections.js';
import type { Outline } from './read-outline.js';
import { blockText, textBlocks } from './text-blocks.js';

/** A policy's words, by section. */
export interface PolicyTexts {
  /** What stands above the first section. */
  readonly preface: SectionText;
  readonly sections: readonly SectionText[];
}

/**
 * Reads what each section says, paragraph by paragraph, in one walk through the text. A generator, so
 * that a long policy is read in slices.
 */
export function* readTexts(
  root: MarkupNode,
  { title, sections }: Outline<MarkupNode>,
): Generator<void, PolicyTexts> {
  const preface: string[] = [];
  const blocksOf = new Map<MarkupNode | null, string[]>();
  const texts = sections.map(({ id, title: name, level, heading, aliases }) => {
    const blocks: string[] = [];
    blocksOf.set(heading, blocks);
    return { id, title: name, level, aliases, blocks };
  });
  let blocks = preface;
  for (const block of textBlocks(root)) {
    const own = blocksOf.get(block.owner);
    const text = blockText(block);
    if (own) blocks = own;
    else if (text && block.owner !== title) blocks.push(text);
    yield;
  }
  return { preface: { id: '', title: '', level: 1, blocks: preface }, sections: texts };
}
