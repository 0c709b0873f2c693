import { parse } from 'parse5';
import type { CheckedSection } from '../policy/check-sections.js';
import { inferHeadings } from '../policy/infer-headings.js';
import { isElement, type MarkupNode } from '../policy/markup.js';
import { partsAround, policyOf } from '../policy/policy-place.js';
import { readDocument, titleOf } from '../policy/read-sections.js';
import { ParsedNode } from './parsed-node.js';

/** How a policy is read. */
export interface ReadOptions {
  /** `infer`: titles that are only bold make sections, too, as with `<policy-viewer headings="infer">`. */
  readonly headings?: 'infer' | undefined;
}

/**
 * The sections of a policy from the text of its page: what is in its `<policy-viewer>`, else in its
 * `<main>` or only `<article>`, else all of it but for menus and footers. For tools without a browser; it finds what a browser finds.
 */
export function readHtml(page: string, options: ReadOptions = {}): CheckedSection[] {
  return readDocument(parsed(page, options));
}

/** The title of a policy from the text of its page; empty if its headings have none above all others. */
export function readTitle(page: string, options: ReadOptions = {}): string {
  return titleOf(parsed(page, options));
}

function parsed(page: string, { headings }: ReadOptions): ParsedNode {
  const tree = parse(page);
  for (const part of partsAround(policyOf(new ParsedNode(tree))))
    (part as MarkupNode as ParsedNode).remove();
  const document = new ParsedNode(tree);
  const policy = policyOf(document);
  if (headings === 'infer' || infersHeadings(policy)) markHeadings(policy);
  return document;
}

const infersHeadings = (policy: MarkupNode): boolean =>
  isElement(policy) && policy.getAttribute('headings') === 'infer';

function markHeadings(policy: MarkupNode): void {
  for (const { element, level } of inferHeadings(policy)) {
    const heading = element as MarkupNode as ParsedNode;
    heading.setAttribute('role', 'heading');
    heading.setAttribute('aria-level', String(level));
  }
}
