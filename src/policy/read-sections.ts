import type { CheckedSection } from './check-sections.js';
import { isElement, type MarkupElement, type MarkupNode } from './markup.js';
import { policyOf } from './policy-place.js';
import { readOutline } from './read-outline.js';
import { readTexts } from './read-texts.js';
import { runSync } from './run-sync.js';
import { visibleText } from './visible-text.js';
import { contains, walk } from './walk.js';

/**
 * The sections of a policy with their words and what their author says they cover. The first is what
 * stands above all headings.
 *
 * @param document holds the policy in its `<policy-viewer>`, `<main>` or only `<article>`, or is nothing else
 */
export function readDocument(document: MarkupNode): CheckedSection[] {
  return readSections(policyOf(document), idsOf(elementsIn(document)));
}

/** The heading of the whole policy, which is no section of it; empty if there is none. */
export function titleOf(document: MarkupNode): string {
  const { title } = readOutline(policyOf(document));
  return title ? visibleText(title) : '';
}

/** @param ids those in use in the whole document */
export function readSections(
  policy: MarkupNode,
  ids: ReadonlySet<string> = new Set(),
): CheckedSection[] {
  const outline = readOutline(policy, (id) => ids.has(id));
  const { preface, sections } = runSync(readTexts(policy, outline));
  const covers = coversOf(
    policy,
    outline.sections.map(({ heading }) => heading),
  );
  return [preface, ...sections].map((section, place) => ({ ...section, covers: covers[place]! }));
}

const elementsIn = (node: MarkupNode): MarkupElement[] => [...walk(node)].filter(isElement);

const idsOf = (elements: readonly MarkupElement[]): Set<string> =>
  new Set(elements.flatMap((element) => element.getAttribute('id') || []));

/** `data-covers` by section: on or around a heading it is for that section, else for the one it is in. */
function coversOf(policy: MarkupNode, headings: readonly MarkupElement[]): string[][] {
  const covers: string[][] = [[], ...headings.map(() => [])];
  // How many headings have gone by; the first list is that of the preface.
  let passed = 0;
  for (const element of elementsIn(policy)) {
    const points = element.getAttribute('data-covers')?.split(/\s+/).filter(Boolean) ?? [];
    const next = headings[passed];
    const isForNext = next !== undefined && contains(element, next);
    covers[isForNext ? passed + 1 : passed]!.push(...points);
    if (element === next) passed++;
  }
  return covers;
}
