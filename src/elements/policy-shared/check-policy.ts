import { checkSections, type Law, type PolicyCheck } from '../../policy/check-sections.js';
import type { MarkupNode } from '../../policy/markup.js';
import { partsAround, policyOf } from '../../policy/policy-place.js';
import { readDocument, readSections } from '../../policy/read-sections.js';

/**
 * Checks a policy in a page against what a law wants told. By `data-covers="popia-18-1-b"` on a
 * section, its heading or a paragraph, else by words (in English).
 *
 * @param root the document, or the element that holds the policy; in a document, its `<policy-viewer>`,
 * `<main>` or only `<article>` is taken, else all but menus and footers
 */
export const checkPolicy = (root: Document | Element | DocumentFragment, law: Law): PolicyCheck =>
  checkSections(
    root.nodeType === Node.DOCUMENT_NODE
      ? readDocument(withoutFurniture(root as Document))
      : readSections(root),
    law,
  );

/** A copy without what stands around the text, if the page doesn't say what its main part is. */
function withoutFurniture(document: Document): MarkupNode {
  const parts = partsAround(policyOf(document)) as readonly MarkupNode[] as readonly Element[];
  if (!parts.length) return document;
  // In a document of its own, where no element of the page comes to life.
  const copy = new Document();
  const root = copy.importNode(document.querySelector('body')!, true);
  copy.append(root);
  for (const part of partsAround(root)) (part as MarkupNode as Element).remove();
  return copy;
}
