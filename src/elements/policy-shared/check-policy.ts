import { checkSections, type Law, type PolicyCheck } from '../../policy/check-policy.js';
import { readPolicy } from './read-policy.js';
import { readTexts } from './read-texts.js';
import { runAtOnce } from './run-in-slices.js';

/**
 * Checks a policy in a page against what a law wants told. By `data-covers="popia-18-1-b"` on a
 * section, its heading or a paragraph, else by words (in English).
 *
 * @param root the document, or the element that holds the policy; in a document, its `<policy-viewer>`
 * or `<main>` is taken
 */
export function checkPolicy(root: Document | Element | DocumentFragment, law: Law): PolicyCheck {
  const policy =
    root.nodeType === Node.DOCUMENT_NODE
      ? (root.querySelector('policy-viewer') ??
        root.querySelector('main') ??
        (root as Document).body)
      : (root as Element | DocumentFragment);
  const outline = readPolicy(policy);
  const { preface, sections } = runAtOnce(readTexts(policy, outline));
  const headings = outline.sections.map(({ heading }) => heading);
  const covered = [...policy.querySelectorAll<HTMLElement>('[data-covers]')].map((element) => ({
    points: element.dataset['covers']!.split(/\s+/),
    section: sectionOf(element, headings),
  }));
  const coveredBy = (place: number): string[] =>
    covered.filter(({ section }) => section === place).flatMap(({ points }) => points);
  return checkSections(
    [preface, ...sections].map((section, index) => ({ ...section, covers: coveredBy(index - 1) })),
    law,
  );
}

/** The last heading that an element is, holds first, or stands behind; `-1` above the first. */
function sectionOf(element: Element, headings: readonly Element[]): number {
  const inside = headings.findIndex((heading) => element.contains(heading));
  if (inside !== -1) return inside;
  return headings.findLastIndex(
    (heading) =>
      heading.compareDocumentPosition(element) &
      (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY),
  );
}
