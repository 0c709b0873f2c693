import { finding, type Check } from './check.js';
import { inPage } from './in-page.js';
import { tagOf } from './phrases.js';

/** The words of the banner, which shows only its own children. */
export const checkStraySlots: Check = function* () {
  for (const element of inPage(':is([slot=heading],[slot=text],[slot=policy],[slot=change])')) {
    const parent = element.parentElement;
    // Shadow roots of the page's own components may be closed.
    if (!parent || parent.shadowRoot || parent.localName.includes('-')) continue;
    yield finding(
      'stray-slot',
      element,
      `${tagOf(element)} stands in <${parent.localName}>, so it is part of the page and of no banner.`,
      'Make it a direct child of <consent-banner>; some editors move or wrap what they do not know.',
    );
  }
};
