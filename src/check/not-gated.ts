import { ADDRESSES, EMBEDS } from '../consent/addresses.js';
import type { Finding } from '../consent/finding.js';
import { LIVE } from '../page/live-mark.js';
import { finding, type Check } from './check.js';
import { inPage } from './in-page.js';
import { tagOf } from './phrases.js';

/** Types that a browser runs at once. https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element */
const RUNS =
  /^\s*(module|importmap|speculationrules|(text|application)\/(x-)?(java|ecma)script)?\s*$/i;

/** What fetches nothing from anywhere. */
const HARMLESS = /^\s*(data:|about:|#|$)/i;

/** The attributes by which an element loads something at once. */
const loadsBy = (element: Element): string[] =>
  ADDRESSES.filter(
    (name) =>
      // A link in a picture and the like load nothing.
      !(name === 'href' && !element.matches('link,image')) &&
      !HARMLESS.test(element.getAttribute(name) ?? ''),
  );

const notGated = (element: Element, why: string, remedy: string): Finding =>
  finding('not-gated', element, `${tagOf(element)} is not held back: ${why}.`, remedy);

/**
 * What names a consent that it does not wait for. It runs or loads before anybody is asked, and after a
 * refusal: the commonest mistake, and the one that breaks the law.
 */
export const checkNotGated: Check = function* () {
  for (const element of inPage(`[data-consent]:not(html,[${LIVE}])`)) {
    const { localName } = element;
    if (localName === 'script') {
      const type = element.getAttribute('type') ?? '';
      if (RUNS.test(type))
        yield notGated(
          element,
          'the browser runs a script of that type at once',
          /module/i.test(type)
            ? 'Write type="text/plain" data-type="module".'
            : 'Write type="text/plain".',
        );
      continue;
    }
    if (localName === 'template') continue;
    if (!element.matches(EMBEDS)) {
      // Elements of ours and of others may have a use for the name.
      if (!localName.includes('-'))
        yield notGated(
          element,
          'data-consent works on scripts, frames, pictures, media, links and templates',
          'Put it into a <template data-consent>.',
        );
      continue;
    }
    for (const part of [element, ...element.querySelectorAll('source,track,img,embed')]) {
      if (part !== element && part.matches(`[data-consent],[${LIVE}]`)) continue;
      const names = loadsBy(part);
      if (names.length)
        yield notGated(
          part,
          `the browser fetches what stands in ${names.join(' and ')} at once`,
          part === element
            ? `Write ${names.map((name) => `data-${name}`).join(' and ')}.`
            : `Write ${names.map((name) => `data-${name}`).join(' and ')}, and data-consent on <${part.localName}> too.`,
        );
    }
  }
};
