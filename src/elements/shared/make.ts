import { page } from '../../page/page.js';

/** What may be in an element. What is none of it is left out, so that `text && …` can be written. */
export type Content = Node | string | false | null | undefined;

/**
 * An element with its attributes and content, by DOM calls, which Trusted Types allow without a
 * policy. An attribute that is `undefined` is left out.
 */
export function make(
  tag: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...content: readonly Content[]
): Element {
  const element = page.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(name, value);
  for (const one of content) if (one) element.append(one);
  return element;
}
