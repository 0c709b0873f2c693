import { page } from '../../page/page.js';
import { findName } from './way-back-name.js';

/**
 * The opt-out icon as California's Attorney General publishes it.
 *
 * @see https://oag.ca.gov/privacy/ccpa/icons-download
 */
const ICON: readonly (readonly [fill: string, path: string])[] = [
  ['#fff', 'M7.4 12.8h6.8l3.1-11.6H7.4C4.2 1.2 1.6 3.8 1.6 7s2.6 5.8 5.8 5.8z'],
  [
    '#06f',
    'M22.6 0H7.4c-3.9 0-7 3.1-7 7s3.1 7 7 7h15.2c3.9 0 7-3.1 7-7s-3.2-7-7-7zm-21 7c0-3.2 2.6-5.8 5.8-5.8h9.9l-3.1 11.6H7.4c-3.2 0-5.8-2.6-5.8-5.8z',
  ],
  [
    '#fff',
    'M24.6 4c.2.2.2.6 0 .8L22.5 7l2.2 2.2c.2.2.2.6 0 .8-.2.2-.6.2-.8 0l-2.2-2.2-2.2 2.2c-.2.2-.6.2-.8 0-.2-.2-.2-.6 0-.8L20.8 7l-2.2-2.2c-.2-.2-.2-.6 0-.8.2-.2.6-.2.8 0l2.2 2.2L23.8 4c.2-.2.6-.2.8 0z',
  ],
  [
    '#06f',
    'M12.7 4.1c.2.2.3.6.1.8L8.6 9.8c-.1.1-.2.2-.3.2-.2.1-.5.1-.7-.1L5.4 7.7c-.2-.2-.2-.6 0-.8.2-.2.6-.2.8 0L8 8.6l3.8-4.5c.2-.2.6-.2.9 0z',
  ],
];

/** The name is a label that the law asks for: seen by everybody, not only by who points at it. */
const STYLE = `:host svg { width: 30px; stroke: none }
:host button > span { width: auto; padding-inline: 8px 4px }`;

/** Makes of our way back what the law of California calls “Your Privacy Choices”. Only under `data-regime="us"`. */
export function showChoices(host: HTMLElement): void {
  const root = host.shadowRoot!;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets.push(sheet);
  const icon = root.querySelector('svg')!;
  icon.setAttribute('viewBox', '0 0 30 14');
  icon.replaceChildren(...ICON.map(createPath));
  const name = root.querySelector('span')!;
  const call = (text: string, lang: string): void => {
    host.ariaLabel = name.textContent = text;
    name.lang = lang;
  };
  call('Your Privacy Choices', 'en');
  void findName('privacyChoices', call).catch(() => {});
}

function createPath([fill, d]: readonly [fill: string, path: string]): Element {
  const path = page.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('fill', fill);
  path.setAttribute('d', d);
  return path;
}
