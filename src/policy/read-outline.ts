import {
  HEADINGS,
  headingLevel,
  isElement,
  isHeading,
  isText,
  isUnread,
  type MarkupElement,
  type MarkupNode,
} from './markup.js';
import { sectionsOf, titleIndex, type Section } from './outline.js';
import { visibleText } from './visible-text.js';
import { contains, readingIn, walk } from './walk.js';

/** A section where it was found. */
export interface FoundSection<E extends MarkupNode = MarkupElement> extends Section {
  readonly heading: E;
  /** The author gave it no id, so one was made from the heading. */
  readonly isMade: boolean;
  /** Ids that lead here too: `data-aliases`, old anchors inside the heading. */
  readonly aliases: readonly string[];
}

/** What was found in a policy's HTML. */
export interface Outline<E extends MarkupNode = MarkupElement> {
  /** The heading of the whole, which is no section. */
  readonly title: E | undefined;
  /** Those that this reader sees. */
  readonly sections: readonly FoundSection<E>[];
  /** Those for other readers as well. */
  readonly all: readonly FoundSection<E>[];
}

/**
 * Reads headings and ids from a policy's HTML, however it was pasted: any level, with or without ids,
 * in any wrappers.
 *
 * @param root the element or fragment that holds the policy
 * @param isTaken says which ids are in use elsewhere
 * @param isShown leaves out headings that this reader doesn't see
 */
export function readOutline<E extends MarkupNode = MarkupElement>(
  root: MarkupNode,
  isTaken?: (id: string) => boolean,
  isShown: (heading: E) => boolean = () => true,
): Outline<E> {
  const headings = headingsIn(root);
  const found = headings.map((heading, index) => {
    const wrapper = wrapperOf(index, headings, root);
    const id = idOf(heading) || (wrapper && idOf(wrapper));
    return { heading, wrapper, text: titleOf(heading), level: headingLevel(heading), id };
  });
  const start = titleIndex(found) + 1;
  const parts = found.slice(start);
  // Ids are given before anything is left out: they must not depend on who reads.
  const all = sectionsOf(parts, isTaken).map((section, index) => {
    const { heading, wrapper, id } = parts[index]!;
    const { formerId } = section;
    const aliases = [
      ...aliasesOf(heading, wrapper),
      ...anchorsBefore(heading, root),
      ...(formerId ? [formerId] : []),
    ];
    return { ...section, heading: heading as MarkupNode as E, isMade: !id, aliases };
  });
  return {
    title: start ? (found[0]!.heading as MarkupNode as E) : undefined,
    sections: all.filter(({ heading }) => isShown(heading)),
    all,
  };
}

function headingsIn(root: MarkupNode): MarkupElement[] {
  const isRead = readingIn(root);
  return [...(root.querySelectorAll?.(HEADINGS) ?? walk(root, isUnread))].filter(
    (node): node is MarkupElement =>
      isElement(node) && isHeading(node) && isRead(node) && visibleText(node) !== '',
  );
}

const idOf = (element: MarkupElement): string => element.getAttribute('id') ?? '';

/** A heading's words, without the mark that site generators put there as a link to itself. */
function titleOf(heading: MarkupElement): string {
  const text = visibleText(heading);
  const hasMark = elementsIn(heading).some(
    (element) => element.localName === 'a' && element.getAttribute('href')?.startsWith('#'),
  );
  return hasMark ? trimEnd(trimEnd(text).replace(/[#¶🔗]$/u, '')) : text;
}

/** By its own loop: a pattern at the end would begin anew at each of many such characters. */
function trimEnd(text: string): string {
  let end = text.length;
  while (end && /[\s\u200b]/.test(text[end - 1]!)) end--;
  return text.slice(0, end);
}

const elementsIn = (node: MarkupNode): MarkupElement[] => [...walk(node)].filter(isElement);

/**
 * The element that wraps this section and no other, and has an id: `<section id="rights"><h2>…`.
 * That id is the author's name for the section.
 */
function wrapperOf(
  index: number,
  headings: readonly MarkupElement[],
  root: MarkupNode,
): MarkupElement | undefined {
  let wrapper = headings[index]!.parentNode;
  while (wrapper && wrapper !== root && !(isElement(wrapper) && idOf(wrapper)))
    wrapper = wrapper.parentNode;
  if (!wrapper || wrapper === root) return undefined;
  const neighbours = [headings[index - 1], headingAfter(index, headings)];
  const isShared = neighbours.some((other) => other && contains(wrapper, other));
  return isShared ? undefined : (wrapper as MarkupElement);
}

/** The first heading that is no longer part of the section. */
function headingAfter(
  index: number,
  headings: readonly MarkupElement[],
): MarkupElement | undefined {
  const level = headingLevel(headings[index]!);
  // Searching from the start would take quadratic time in a long policy.
  let next = index + 1;
  while (headings[next] && headingLevel(headings[next]!) > level) next++;
  return headings[next];
}

function aliasesOf(heading: MarkupElement, wrapper: MarkupElement | undefined): string[] {
  const anchors = elementsIn(heading);
  return [
    idOf(heading),
    wrapper ? idOf(wrapper) : '',
    ...anchors.flatMap((anchor) => [
      idOf(anchor),
      (anchor.localName === 'a' && anchor.getAttribute('name')) || '',
    ]),
    ...namedAliases(heading),
    ...(wrapper ? namedAliases(wrapper) : []),
  ].filter(Boolean);
}

/** Old pages put `<a name="rights"></a>` before a heading, or around that. */
function anchorsBefore(heading: MarkupElement, root: MarkupNode): string[] {
  const ids: string[] = [];
  for (let node: MarkupNode | null = heading; node && node !== root; node = node.parentNode) {
    for (let before = node.previousSibling; before; before = before.previousSibling) {
      if (!isEmpty(before)) return ids;
      if (isElement(before))
        for (const anchor of [before, ...elementsIn(before)]) ids.push(...anchorIds(anchor));
    }
    // What is around it is looked at by its own id.
    if (node !== heading && isElement(node) && idOf(node)) return ids;
  }
  return ids;
}

const anchorIds = (element: MarkupElement): string[] =>
  /^(a|span|p)$/.test(element.localName)
    ? [idOf(element), element.getAttribute('name') ?? ''].filter(Boolean)
    : [];

/** Whether a node shows nothing. A heading stands for a section even so. */
function isEmpty(node: MarkupNode): boolean {
  if (isShowing(node)) return false;
  for (const inner of walk(node)) if (isShowing(inner)) return false;
  return true;
}

const isShowing = (node: MarkupNode): boolean =>
  isElement(node)
    ? isHeading(node) || isUnread(node) || /^(hr|img|picture|table)$/.test(node.localName)
    : isText(node) && node.data.trim() !== '';

const namedAliases = (element: MarkupElement): string[] =>
  element.getAttribute('data-aliases')?.split(/\s+/) ?? [];
