import { slugOf } from './slug.js';

/** A heading as it was found in the text. */
export interface Heading {
  readonly text: string;
  /** 1 to 6. */
  readonly level: number;
  /** The author's id, if there is one. */
  readonly id?: string | undefined;
}

/** A part of a policy: a heading and what follows up to the next one. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** Level of its heading, 1 to 6. */
  readonly level: number;
  /** The id that it had while equal headings were only numbered: links to it are about. */
  readonly formerId?: string;
}

/** A section with those that it contains. */
export interface OutlineNode<S extends Section = Section> {
  readonly section: S;
  readonly children: readonly OutlineNode<S>[];
}

/**
 * The index of the heading that is the title of the whole: the first, if its level is above that of
 * all others. `-1` if there is none, or nothing below it.
 */
export function titleIndex(headings: readonly Heading[]): number {
  const [first, ...others] = headings;
  return first && others.length && others.every(({ level }) => level > first.level) ? 0 : -1;
}

/**
 * Gives headings ids, in order: the author's own, else one made from the text. The same headings
 * always get the same ids. Equal ones begin with the id of the section around them, or there is none,
 * and the second gets `-2`.
 *
 * @param isTaken says which ids the rest of the page uses.
 */
export function sectionsOf(
  headings: readonly Heading[],
  isTaken: (id: string) => boolean = () => false,
): Section[] {
  const used = new Set<string>();
  // All of the author's come first: a made id must not take one that a later heading has.
  const authored = new Set(headings.flatMap(({ id }) => id || []));
  const counts = new Map<string, number>();
  const unique = (wanted: string, isFree: (id: string) => boolean): string => {
    // Counting resumes where it stopped, or a thousand equal headings would take a million steps.
    let count = counts.get(wanted) ?? 1;
    let id = wanted;
    while (used.has(id) || !isFree(id)) id = `${wanted}-${++count}`;
    counts.set(wanted, count);
    used.add(id);
    return id;
  };
  const isFree = (id: string): boolean => !authored.has(id) && !isTaken(id);
  const slugs = headings.map(({ text, id }) => (id ? '' : slugOf(text) || 'section'));
  const once = new Set<string>();
  const repeated = new Set(slugs.filter((slug) => slug && (once.has(slug) || !once.add(slug))));
  const ids = headings.map(({ id }, place) =>
    id ? unique(id, (free) => free === id || !authored.has(free)) : unique(slugs[place]!, isFree),
  );
  const path: Section[] = [];
  return headings.map(({ text, level }, place) => {
    while (path.length && path.at(-1)!.level >= level) path.pop();
    const [slug, id, around] = [slugs[place]!, ids[place]!, path.at(-1)];
    const section =
      around && repeated.has(slug)
        ? { id: unique(`${around.id}-${slug}`, isFree), title: text, level, formerId: id }
        : { id, title: text, level };
    path.push(section);
    return section;
  });
}

/** Sections as a tree. A skipped level (h2, then h4) counts as one step. */
export function nest<S extends Section>(sections: readonly S[]): OutlineNode<S>[] {
  const roots: OutlineNode<S>[] = [];
  const path: { level: number; children: OutlineNode<S>[] }[] = [{ level: 0, children: roots }];
  for (const section of sections) {
    while (path.at(-1)!.level >= section.level) path.pop();
    const children: OutlineNode<S>[] = [];
    path.at(-1)!.children.push({ section, children });
    path.push({ level: section.level, children });
  }
  return roots;
}
