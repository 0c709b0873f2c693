// Elements of a page's file, as parse5 gives them.

export const attribute = ({ attrs }, name) => attrs.find((one) => one.name === name)?.value;

// Where a CMS takes our elements out, attributes declare.
export const is = (kind) => (one) =>
  one.tagName === `consent-${kind}` || attribute(one, `data-consent-${kind}`) !== undefined;
export const isTag = (tagName) => (one) => one.tagName === tagName;
export const nameOf = (one, kind) =>
  attribute(one, 'name') ?? attribute(one, `data-consent-${kind}`) ?? '';

export const childrenOf = ({ childNodes = [] }) => childNodes.filter(({ tagName }) => tagName);

export const elementsOf = (node) =>
  childrenOf(node).flatMap((child) => [child, ...elementsOf(child)]);
