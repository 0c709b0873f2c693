import { quote } from '../consent/diagnostics.js';
import { finding, type Check } from './check.js';
import { inPage } from './in-page.js';

/** A category that is declared again in the same language, which counts for nothing. */
export const checkDeclaredTwice: Check = function* () {
  const declared = new Set<string>();
  for (const category of inPage('consent-category[name]')) {
    const name = category.getAttribute('name')!;
    // In another language, it says the same in other words.
    const language = category.closest('[lang]')?.getAttribute('lang') ?? '';
    const key = JSON.stringify([name, language]);
    if (declared.has(key))
      yield finding(
        'declared-twice',
        category,
        `<consent-category name=${quote(name)}> is there twice: the first one counts.`,
        'Put the services of both into the first, and take the second away.',
      );
    declared.add(key);
  }
};
