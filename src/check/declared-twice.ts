import { quote } from '../consent/diagnostics.js';
import { elementsInPage, nameOf } from '../declarations/read-page.js';
import { finding, type Check } from './check.js';

/** A category that is declared again in the same language, which counts for nothing. */
export const checkDeclaredTwice: Check = function* () {
  const declared = new Set<string>();
  for (const category of elementsInPage()) {
    const name = nameOf(category);
    // In another language, it says the same in other words.
    const language = category.closest('[lang]')?.getAttribute('lang') ?? '';
    const key = JSON.stringify([name, language]);
    if (name && declared.has(key))
      yield finding(
        'declared-twice',
        category,
        `<consent-category name=${quote(name)}> is there twice: the first one counts.`,
        'Put the services of both into the first, and take the second away.',
      );
    declared.add(key);
  }
};
