import type { BlockForm } from './block-form.js';
import type { Section } from './outline.js';

/** A section with its words, for comparing. */
export interface SectionText extends Section {
  /** Other ids that lead to it. */
  readonly aliases?: readonly string[] | undefined;
  /** Its id was made from its title, and says no more than that. */
  readonly isMade?: boolean | undefined;
  /** Paragraphs, list items, cells, in order. */
  readonly blocks: readonly string[];
  /** What each block is; by default a paragraph without links. */
  readonly forms?: readonly BlockForm[] | undefined;
}
