import { EMBEDS } from '../consent/addresses.js';
import { finding, type Check } from './check.js';
import { inPage } from './in-page.js';
import { tagOf } from './phrases.js';

/** Lazy loaders that fetch `data-src` themselves, whatever the visitor has said. */
export const checkLazyLoaders: Check = function* () {
  for (const element of inPage(
    `:is(${EMBEDS})[data-consent]:is([data-src],[data-srcset]):is(.lazyload,.lazy,.lozad,.b-lazy,.lazyloading)`,
  ))
    yield finding(
      'lazy-loader',
      element,
      `${tagOf(element)} has a class by which lazy loaders find elements, and they fetch data-src without asking.`,
      'Take the class away; loading="lazy" does the same.',
    );
};
