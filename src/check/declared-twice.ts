import { quote } from '../consent/diagnostics.js';
import { finding, type Check } from './check.js';
import { elementsInPage, nameOf } from '../declarations/read-page.js';

/** A category that is declared again, which counts for nothing. */
export const checkDeclaredTwice: Check = function* () {
  const names = new Set<string>();
  for (const category of elementsInPage()) {
    const name = nameOf(category);
    if (name && names.has(name))
      yield finding(
        'declared-twice',
        category,
        `<consent-category name=${quote(name)}> is there twice: the first one counts.`,
        'Put the services of both into the first, and take the second away.',
      );
    names.add(name);
  }
};
