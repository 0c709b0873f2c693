import { checkSections, type Law, type PolicyCheck } from '../../policy/check-sections.js';
import { readDocument, readSections } from '../../policy/read-sections.js';

/**
 * Checks a policy in a page against what a law wants told. By `data-covers="popia-18-1-b"` on a
 * section, its heading or a paragraph, else by words (in English).
 *
 * @param root the document, or the element that holds the policy; in a document, its `<policy-viewer>`
 * or `<main>` is taken
 */
export const checkPolicy = (root: Document | Element | DocumentFragment, law: Law): PolicyCheck =>
  checkSections(
    root.nodeType === Node.DOCUMENT_NODE ? readDocument(root) : readSections(root),
    law,
  );
