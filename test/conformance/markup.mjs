// As much HTML as the suite's own pages need: they write attributes without `>` and in double quotes.

/** @returns {Record<string, string>} */
export const readAttributes = (text) =>
  Object.fromEntries(
    [...text.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name, value = '']) => [name, value]),
  );

/** An element with its attributes, but for those that are `undefined`. */
export const element = (name, attributes = {}, content = '') => {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([attribute, value]) => (value === '' ? ` ${attribute}` : ` ${attribute}="${value}"`));
  return `<${name}${written.join('')}>${content}</${name}>`;
};

/** A link to a style sheet. */
export const styleSheet = (href) => `<link rel="stylesheet" href="${href}">`;
