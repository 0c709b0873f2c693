import { finding, type Check } from './check.js';
import { inPage } from './in-page.js';

/** What no element of ours holds: with `<consent-banner />` the rest of the page does. */
const SWALLOWED: Readonly<Record<string, string>> = {
  'consent-banner':
    'main,header,footer,nav,section,article,aside,script,iframe,policy-viewer,consent-status,consent-declaration,consent-embed,consent-preferences',
  'consent-category': 'consent-category,main,header,footer,nav,section,article,script,iframe',
  'consent-service': 'consent-service,consent-category',
  'consent-cookie': '*',
  'consent-status': 'main,header,footer,nav,section,article,script,consent-declaration',
  'consent-declaration': 'main,header,footer,nav,section,article,script',
  'policy-version': 'policy-version',
};

/** Elements of ours that the page's HTML does not close, so that what follows is inside of them. */
export const checkNeverClosed: Check = function* () {
  for (const [tag, contents] of Object.entries(SWALLOWED))
    for (const element of inPage(tag)) {
      const swallowed = [...element.children].find(
        (child) => child.matches(contents) && !child.hasAttribute('slot'),
      );
      if (swallowed)
        yield finding(
          'never-closed',
          element,
          `<${tag}> has <${swallowed.localName}> inside of it: HTML does not know <${tag} />, and takes what follows for its content.`,
          `Write <${tag} …></${tag}>.`,
        );
    }
};
