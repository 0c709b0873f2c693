import { readOutline, type FoundSection, type Outline } from '../../policy/read-outline.js';

/** A section in the page. */
export type PageSection = FoundSection<HTMLElement>;

/** What was found in a page. */
export type PageOutline = Outline<HTMLElement>;

export const readPageOutline = readOutline<HTMLElement>;
