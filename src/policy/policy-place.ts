import { isElement, type MarkupElement, type MarkupNode } from './markup.js';
import { walk } from './walk.js';

/** The policy in a page: its viewer, else its main part, else its one article, else all of it. */
export function policyOf(document: MarkupNode): MarkupNode {
  const elements = elementsIn(document);
  const articles = elements.filter(({ localName }) => localName === 'article');
  return (
    elements.find(({ localName }) => localName === 'policy-viewer') ??
    elements.find((one) => one.localName === 'main' || one.getAttribute('role') === 'main') ??
    (articles.length === 1 ? articles[0] : undefined) ??
    elements.find(({ localName }) => localName === 'body') ??
    document
  );
}

/** What stands around the text in a page that doesn't say what its main part is: menus, logos, footers. */
export function partsAround(policy: MarkupNode): MarkupElement[] {
  if (isElement(policy) && policy.localName !== 'body') return [];
  return elementsIn(policy).filter((element) => isFurniture(element, policy));
}

const elementsIn = (node: MarkupNode): MarkupElement[] => [...walk(node)].filter(isElement);

function isFurniture(element: MarkupElement, policy: MarkupNode): boolean {
  const { localName } = element;
  if (
    /^(banner|complementary|contentinfo|navigation|search)$/.test(
      element.getAttribute('role') ?? '',
    )
  )
    return true;
  if (/^(aside|nav)$/.test(localName)) return true;
  // Those of an article or a section are part of it.
  return /^(footer|header)$/.test(localName) && !isInPart(element, policy);
}

function isInPart(element: MarkupNode, policy: MarkupNode): boolean {
  for (let node = element.parentNode; node && node !== policy; node = node.parentNode)
    if (isElement(node) && /^(article|section)$/.test(node.localName)) return true;
  return false;
}
