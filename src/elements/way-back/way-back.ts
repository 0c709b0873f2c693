/*
 * The small button that leads back to the choice, in a page that has no control of its own. A visitor
 * who has decided loads nothing else, so it does without Lit and our other files.
 *
 * It is in the corner where reading lines begin; a page moves it with
 * `:root { --consent-way-back-inset: auto 12px }`.
 */

import { findGate } from '../../consent/consent-gate.js';
import { page } from '../../page/page.js';
import { wayBackStyles } from './way-back.styles.js';

/** Two sliders: what there is to come back to is a setting. */
const ICON =
  'M2 6h9m6 0h1M2 14h1m6 0h9M17 6a3 3 0 1 1-6 0 3 3 0 0 1 6 0ZM9 14a3 3 0 1 1-6 0 3 3 0 0 1 6 0Z';

/** Puts the button into the page. It is called “Cookie settings”, in the page's language. */
export function showWayBack(): Element {
  // Asked before anything changes, or the browser would have to lay out the page for the answer.
  const isScrolling = page.documentElement.scrollHeight > innerHeight;
  const host = page.createElement('consent-way-back');
  // A landmark, for those who move through a page by landmarks.
  host.role = 'region';
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [wayBackStyles];
  const name = page.createElement('span');
  name.dir = 'auto';
  root.append(createButton(createIcon(), name));
  const { regime, lang = page.documentElement.lang } = findGate()?.settings ?? {};
  if (regime)
    import('./way-back-choices.js').then(
      ({ showChoices }) => showChoices(host),
      () => {},
    );
  else nameIt(host, name, lang);
  // Beside the body, as the banner: see docs/decisions/0016-beside-the-body.md.
  page.documentElement.append(host);
  // So that all of a page can be read beside the button. One that fits the window stays as it is.
  const { adoptedStyleSheets } = page;
  if (isScrolling && !adoptedStyleSheets.includes(wayBackStyles))
    adoptedStyleSheets.push(wayBackStyles);
  return host;
}

function createButton(...content: Element[]): Element {
  const button = page.createElement('button');
  button.type = 'button';
  // The gate hears every such button, wherever it is.
  button.dataset['consentAction'] = 'preferences';
  button.append(...content);
  return button;
}

function createIcon(): Element {
  const namespace = 'http://www.w3.org/2000/svg';
  const icon = page.createElementNS(namespace, 'svg');
  icon.setAttribute('viewBox', '0 0 20 20');
  const path = page.createElementNS(namespace, 'path');
  path.setAttribute('d', ICON);
  icon.append(path);
  return icon;
}

/** In English first: nobody sees it, since the name shows only to those who point at the button. */
function nameIt(host: HTMLElement, name: HTMLElement, wanted: string): void {
  const call = (text: string, lang: string): void => {
    host.ariaLabel = name.textContent = text;
    name.lang = lang;
  };
  call('Cookie settings', 'en');
  if (/^en/i.test(wanted)) return;
  import('./way-back-name.js')
    .then(({ findName }) => findName('preferencesHeading', call))
    .catch(() => {});
}
