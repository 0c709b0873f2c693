import { tell } from './tell.js';

/** Tells the page of an attribute that it wrote and that is none of what it may be. */
export function checkAttribute(element: Element, name: string, allowed: RegExp): void {
  const value = element.getAttribute(name);
  if (value !== null && !allowed.test(value)) tell('bad-attribute', element.localName, name, value);
}
