import type { PageSection } from './page-outline.js';

/** The section of an id, or of an alias that no section has as its id. */
export const findSection = (
  sections: readonly PageSection[],
  id: string,
): PageSection | undefined =>
  sections.find((section) => section.id === id) ??
  sections.find((section) => section.aliases.includes(id));
