/** A link in a block. */
export interface BlockLink {
  /** Where its words begin and end in the text of the block. */
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

/** What a block is, besides its words. */
export interface BlockForm {
  readonly kind: 'paragraph' | 'item' | 'row';
  /** Of a cell: its row and its column. Blocks of one row stand together. */
  readonly row?: number | undefined;
  readonly cell?: number | undefined;
  readonly links: readonly BlockLink[];
}
