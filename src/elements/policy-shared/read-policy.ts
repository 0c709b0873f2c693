import { sectionsOf, titleIndex, type Section } from '../../policy/outline.js';
import { textOf } from './text-of.js';

/** A section in the page. */
export interface PageSection extends Section {
  readonly heading: HTMLElement;
  /** The author gave it none, so its id was made from the heading. */
  readonly isMade: boolean;
  /** Ids that lead here too: `data-aliases`, old anchors inside the heading. */
  readonly aliases: readonly string[];
}

/** What was found in a policy's HTML. */
export interface PageOutline {
  /** The heading of the whole, which is no section. */
  readonly title: HTMLElement | undefined;
  /** Those that this reader sees. */
  readonly sections: readonly PageSection[];
  /** Those for others as well. */
  readonly all: readonly PageSection[];
}

/** Elements in the text that bring headings and words of their own, which are not the policy's. */
export const LIVE_ELEMENTS =
  'consent-banner,consent-preferences,consent-status,consent-declaration,consent-embed,' +
  'policy-notice,policy-update,policy-version';

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading]';

const levelOf = (heading: Element): number =>
  Number(heading.getAttribute('aria-level') ?? /^H(\d)$/.exec(heading.tagName)?.[1]) || 2;

const words = (text: string | undefined): string[] => text?.split(/\s+/).filter(Boolean) ?? [];

/** A heading's words, without the mark that site generators put there as a link to itself. */
function titleOf(heading: Element): string {
  const text = textOf(heading);
  const hasMark = heading.querySelector('a[href^="#"]');
  return hasMark ? text.replace(/[\s\u200b]*[#¶🔗]?[\s\u200b]*$/u, '') : text;
}

/** The first heading that is no longer part of the section. */
function headingAfter(index: number, headings: readonly HTMLElement[]): HTMLElement | undefined {
  const level = levelOf(headings[index]!);
  // Not from the start: in a long policy that would take the square of its length.
  let next = index + 1;
  while (headings[next] && levelOf(headings[next]!) > level) next++;
  return headings[next];
}

/**
 * The element that wraps this section and no other, and has an id: `<section id="rights"><h2>…`.
 * That id is the author's name for the section.
 */
function wrapperOf(index: number, headings: readonly HTMLElement[], root: Node) {
  const wrapper = headings[index]!.parentElement?.closest<HTMLElement>('[id]');
  if (!wrapper || wrapper === root || !root.contains(wrapper)) return undefined;
  const neighbours = [headings[index - 1], headingAfter(index, headings)];
  return neighbours.some((other) => other && wrapper.contains(other)) ? undefined : wrapper;
}

/** Whether a heading belongs to something that stands in the policy but isn't its text. */
function isForeign(heading: Element, root: Node): boolean {
  const owner = heading.closest(
    `${LIVE_ELEMENTS},dialog,nav,[slot],[hidden]:not([hidden=until-found])`,
  );
  return owner !== null && owner !== root && root.contains(owner);
}

/**
 * Reads headings and ids from a policy's HTML, however it was pasted: any level, with or without ids,
 * in any wrappers.
 *
 * @param root the element or fragment that holds the policy
 * @param isTaken says which ids are in use elsewhere
 * @param isShown leaves out headings of what this reader doesn't see
 */
export function readPolicy(
  root: ParentNode & Node,
  isTaken?: (id: string) => boolean,
  isShown: (heading: HTMLElement) => boolean = () => true,
): PageOutline {
  const headings = [...root.querySelectorAll<HTMLElement>(HEADINGS)].filter(
    (heading) => textOf(heading) && !isForeign(heading, root),
  );
  const found = headings.map((heading, index) => {
    const wrapper = wrapperOf(index, headings, root);
    const id = heading.id || wrapper?.id;
    return { heading, wrapper, text: titleOf(heading), level: levelOf(heading), id };
  });
  const start = titleIndex(found) + 1;
  const parts = found.slice(start);
  // Ids are given before anything is left out: they must not depend on who reads.
  const all = sectionsOf(parts, isTaken).map((section, index) => {
    const { heading, wrapper, id } = parts[index]!;
    return { ...section, heading, isMade: !id, aliases: aliasesOf(heading, wrapper) };
  });
  return {
    title: start ? found[0]!.heading : undefined,
    sections: all.filter(({ heading }) => isShown(heading)),
    all,
  };
}

function aliasesOf(heading: HTMLElement, wrapper: HTMLElement | undefined): string[] {
  const anchors = [...heading.querySelectorAll<HTMLElement>('[id],a[name]')];
  return [
    heading.id,
    wrapper?.id ?? '',
    ...anchors.flatMap((anchor) => [anchor.id, anchor.getAttribute('name') ?? '']),
    ...words(heading.dataset['aliases']),
    ...words(wrapper?.dataset['aliases']),
  ].filter(Boolean);
}
