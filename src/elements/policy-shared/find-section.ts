import type { PageSection } from './page-outline.js';

/** Finds a section by its id, else by an alias. */
export const findSection = (
  sections: readonly PageSection[],
  id: string,
): PageSection | undefined =>
  sections.find((section) => section.id === id) ??
  sections.find((section) => section.aliases.includes(id));
