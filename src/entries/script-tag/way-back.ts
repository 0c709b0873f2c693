/*
 * The small button that leads back to the choice, in a page that has no control of its own. A visitor
 * who has decided pays for nothing else, so this knows neither Lit nor our other files.
 *
 * It is in the corner where reading lines begin; a page moves it with
 * `consent-way-back { inset-inline: auto 12px }`.
 */

import { findGate } from '../../consent/consent-gate.js';
import { page } from '../../page/page.js';

function css([text]: TemplateStringsArray): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text!);
  return sheet;
}

/** For the button, and in the page for room at its end; neither's rules reach the other's elements. */
const sheet = css`
:host {
  display: none;
}
@media screen {
  :host {
    display: block;
    position: fixed;
    z-index: 999999999;
    inset-block-end: max(12px, env(safe-area-inset-bottom));
    inset-inline-start: 12px;
  }
  html:has(consent-way-back) {
    padding-block-end: 68px;
  }
}
:host button {
  display: flex;
  align-items: center;
  padding: 11px;
  border: 1px solid var(--consent-border, light-dark(#dedbd3, #45423c));
  border-radius: 22px;
  background: var(--consent-surface, light-dark(#fff, #1c1b1a));
  color: var(--consent-text, light-dark(#1d1c1a, #f3f1ec));
  box-shadow: 0 2px 8px #0002;
  font: 500 max(.9375rem, 15px) sans-serif;
  font-family: var(--consent-font, inherit);
  cursor: pointer;
}
:host :focus-visible {
  outline: 2px solid;
  outline-offset: 2px;
}
:host svg {
  width: 20px;
  fill: none;
  stroke: currentcolor;
  stroke-width: 1.75;
}
:host span {
  width: 0;
  overflow: hidden;
  white-space: nowrap;
}
:host :is(:hover, :focus-visible) > span {
  width: auto;
  padding-inline: 8px 4px;
}
`;

/** Two sliders: what there is to come back to is a setting. */
const ICON =
  'M2 6h9m6 0h1M2 14h1m6 0h9M17 6a3 3 0 1 1-6 0 3 3 0 0 1 6 0ZM9 14a3 3 0 1 1-6 0 3 3 0 0 1 6 0Z';

/** Puts the button into the page. It is called “Cookie settings”, in the page's language. */
export default function showWayBack(): Element {
  const host = page.createElement('consent-way-back');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];

  const namespace = 'http://www.w3.org/2000/svg';
  const icon = page.createElementNS(namespace, 'svg');
  icon.setAttribute('viewBox', '0 0 20 20');
  const path = page.createElementNS(namespace, 'path');
  path.setAttribute('d', ICON);
  icon.append(path);

  const name = page.createElement('span');
  name.dir = 'auto';
  const call = (text: string, lang: string): void => {
    host.ariaLabel = name.textContent = text;
    name.lang = lang;
  };
  call('Cookie settings', 'en');
  // Nobody sees the English meanwhile: a name shows only when someone points at the button.
  if (!/^en/i.test(findGate()?.settings.lang ?? page.documentElement.lang))
    import('../../elements/shared/way-back-name.js')
      .then(({ findName }) => findName(call))
      .catch(() => {});
  const button = page.createElement('button');
  button.type = 'button';
  // The gate hears every such button, wherever it is.
  button.dataset['consentAction'] = 'preferences';
  button.append(icon, name);

  // A landmark, so that whoever goes through the page by landmarks comes across it.
  host.role = 'region';
  root.append(button);
  page.body.append(host);
  // So that all of a page can be read beside the button. One that fits the window stays as it is.
  if (page.documentElement.scrollHeight > innerHeight) page.adoptedStyleSheets.push(sheet);
  return host;
}
