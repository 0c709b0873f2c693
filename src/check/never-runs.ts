import { LIVE } from '../page/live-mark.js';
import { finding, type Check } from './check.js';
import { inPage } from './in-page.js';
import { nearest } from './nearest.js';
import { tagOf } from './phrases.js';

/** How other libraries name what a script needs. Ours is `data-consent`. */
const OTHERS: readonly string[] = [
  'data-category',
  'data-categories',
  'data-consent-category',
  'data-cookie-consent',
  'data-cookiecategory',
  'data-cookieconsent',
  'data-cookieyes',
  'data-name',
  'data-purpose',
  'data-purposes',
  'data-service',
  'data-usercentrics',
];

/** A script, frame or picture that waits, but for nothing that anybody grants. */
export const checkNeverRuns: Check = function* () {
  const waiting = `script[type="text/plain" i],:is(iframe,img,embed,video,audio):is([data-src],[data-srcset])`;
  for (const element of inPage(`:is(${waiting}):not([data-consent],[${LIVE}],[${LIVE}] *)`)) {
    const names = element.getAttributeNames();
    const meant = names.find(
      (name) => OTHERS.includes(name) || nearest(name, ['data-consent']) !== undefined,
    );
    // A lazy loader of the page writes data-src as well.
    if (!meant && element.localName !== 'script') continue;
    yield finding(
      'never-runs',
      element,
      `${tagOf(element)} has no data-consent, so nothing ever opens it.`,
      meant
        ? `Write data-consent="${element.getAttribute(meant)}" instead of ${meant}.`
        : 'Write data-consent with the name of the category that it needs, or take type="text/plain" away.',
    );
  }
};
