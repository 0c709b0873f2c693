/**
 * The grammar of names: `measurement`, `measurement.matomo`, policy versions, and the lists of
 * requirements that `data-consent` holds (`measurement`, `maps !essential`, `measurement.matomo`).
 */

export const CATEGORY_NAME = /^[a-z][a-z0-9-]{0,31}$/;

/** Without a dot, which separates the cookie's name from the scope. */
export const SCOPE = /^[a-z0-9-]{1,64}$/;

export const POLICY_VERSION = /^[A-Za-z0-9][\w.-]{0,31}$/;

export const isPolicyVersion = (text: string): boolean => POLICY_VERSION.test(text);

/** A category, or a service written `category.service`. */
export const isConsentName = (text: string): boolean =>
  text.split('.').every((part, index) => index < 2 && CATEGORY_NAME.test(part));

/** `measurement.matomo` → `measurement`; a category is its own. */
export const categoryOf = (name: string): string => name.split('.')[0]!;

/** The words of a list separated by white space or commas; an empty text has none. */
export const wordsOf = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean);

/** `!maps` → `maps`: the name that a requirement is about. */
export const requiredName = (requirement: string): string => requirement.replace(/^!/, '');

/**
 * Reads `data-consent`. Nothing asked for, or one word outside the grammar, and there is no
 * telling what was meant: `undefined`, and what carries it stays shut.
 */
export function parseRequirements(text: string): string[] | undefined {
  const requirements = wordsOf(text);
  return requirements.length && requirements.map(requiredName).every(isConsentName)
    ? requirements
    : undefined;
}
