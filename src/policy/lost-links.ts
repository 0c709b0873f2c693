import type { SectionText } from './section-text.js';

/** An id or an alias of the old version that leads nowhere in the new one. */
export interface LostLink {
  readonly id: string;
  /** The title of the section that it led to. */
  readonly title: string;
}

/** The deep links into the old version that the new one breaks. A `data-aliases` keeps them alive. */
export function lostLinks(from: readonly SectionText[], to: readonly SectionText[]): LostLink[] {
  const namesOf = ({ id, aliases = [] }: SectionText): string[] => [id, ...aliases].filter(Boolean);
  const kept = new Set(to.flatMap(namesOf));
  const lost = new Map(
    from.flatMap((section) =>
      namesOf(section)
        .filter((id) => !kept.has(id))
        .map((id) => [id, { id, title: section.title }]),
    ),
  );
  return [...lost.values()];
}
