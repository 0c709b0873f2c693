import { quote } from '../consent/diagnostics.js';
import { finding, type Check } from './check.js';
import { inPage } from './in-page.js';

/** A category that is declared again, which counts for nothing. */
export const checkDeclaredTwice: Check = function* () {
  const names = new Set<string>();
  for (const category of inPage('consent-category[name]')) {
    const name = category.getAttribute('name')!;
    if (names.has(name))
      yield finding(
        'declared-twice',
        category,
        `<consent-category name=${quote(name)}> is there twice: the first one counts.`,
        'Put the services of both into the first, and take the second away.',
      );
    names.add(name);
  }
};
