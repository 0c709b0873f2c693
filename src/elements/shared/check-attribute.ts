import { reportProblem } from '../base/report-problem.js';

/** Tells the page of an attribute that it wrote and that is none of what it may be. */
export function checkAttribute(element: Element, name: string, allowed: RegExp): void {
  const value = element.getAttribute(name);
  if (value !== null && !allowed.test(value))
    reportProblem('bad-attribute', element.localName, name, value);
}
