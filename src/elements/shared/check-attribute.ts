import { reportProblem } from '../base/report-problem.js';

/** Reports an attribute with a value that is not allowed. */
export function checkAttribute(element: Element, name: string, allowed: RegExp): void {
  const value = element.getAttribute(name);
  if (value !== null && !allowed.test(value))
    reportProblem('bad-attribute', element.localName, name, value);
}
