import type { BlockForm } from './block-form.js';
import type { TextChange } from './text-changes.js';

/** What became of a paragraph, an item of a list or a row of a table. */
export interface BlockChange {
  readonly kind: BlockForm['kind'];
  /** It stood somewhere else. */
  readonly isMoved: boolean;
  /** Its text; without the removed parts it is the new one. Tabs part the cells of a row. */
  readonly parts: readonly TextChange[];
}

/** What became of a section. */
export interface SectionChange {
  /** In the new version; of a removed section, in the old one. Empty for what stands above the first section. */
  readonly id: string;
  readonly title: string;
  readonly level: number;
  /** The titles of the sections around it, the outermost first. */
  readonly path: readonly string[];
  /**
   * `changed` also if it was moved as well; see `isMoved`. `moved` also if only some of its blocks
   * stood elsewhere. The text of an `added` or `removed` section may have stayed, and only its heading be new or gone.
   */
  readonly change: 'same' | 'changed' | 'added' | 'removed' | 'moved';
  /** Words that are new, in the title too. A link's address counts as one. */
  readonly added: number;
  /** Words that are gone. */
  readonly removed: number;
  /** Its place among the sections that both versions have is another. */
  readonly isMoved: boolean;
  /** Its title in the old version, if that differs. */
  readonly formerTitle?: string | undefined;
  readonly blocks: readonly BlockChange[];
}

/** The comparison of two versions. */
export interface TextComparison {
  readonly from: string;
  readonly to: string;
  /** In the new order; what was removed stands where it was. */
  readonly sections: readonly SectionChange[];
}
