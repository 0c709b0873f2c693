import {
  startConsent,
  type ConsentGate,
  type ConsentOptions,
} from '../../src/entries/npm/index.js';
import type { DiagnosticCode } from '../../src/consent/diagnostics.js';
import type { ConsentErrorEvent } from '../../src/events/consent-events.js';
import type { ConsentBanner } from '../../src/elements/consent-banner/define.js';
import { until } from './until.js';

/** A page with something before, in and after the fold, and its gate, which asks. */
export interface ConsentPage {
  readonly gate: ConsentGate;
  readonly main: HTMLElement;
  /** The first element that matches. Fails loudly if there is none. */
  find<T extends HTMLElement = HTMLElement>(selector: string): T;
  /** Applies page CSS for the time of the test. */
  style(css: string): void;
}

const undo: (() => void)[] = [];

export const frames = async (count = 2): Promise<void> => {
  for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
};

function find<T extends HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`there is no ${selector} in the page`);
  return found;
}

export const forgetConsent = (): void => {
  document.cookie = 'consent=; Max-Age=0; Path=/';
};

/** Starts a page, of a visitor who comes as they are. `html` stands before the page's content. */
export function setUpPage(html = '', options: ConsentOptions = {}): ConsentPage {
  document.documentElement.lang = 'en';
  document.title = 'A page';
  const before = document.createElement('div');
  before.innerHTML = html;
  document.body.prepend(...before.childNodes);
  const main = document.createElement('main');
  main.innerHTML = `<h1>A page</h1>
    <p><a href="#first" id="first">First link</a></p>
    <p><label>Name <input id="name" /></label></p>
    <div style="block-size: 200vh"></div>
    <p><a href="#last" id="last">Last link</a></p>`;
  document.body.append(main);
  const gate = startConsent({ policyHref: '/privacy', ...options });
  undo.push(() => gate.dispose());
  return {
    gate,
    main,
    find,
    style(css) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      undo.push(() => {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
      });
    },
  };
}

/** The same, and waits for the banner to stand. */
export async function setUpAskingPage(
  html?: string,
  options?: ConsentOptions,
): Promise<ConsentPage & { banner: ConsentBanner }> {
  const page = setUpPage(html, options);
  await until(() => document.querySelector('consent-banner[open]'), 'consent-banner[open]');
  await settleMotion();
  return { ...page, banner: page.find<ConsentBanner>('consent-banner') };
}

/** Lets what moves arrive. */
export async function settleMotion(): Promise<void> {
  await frames();
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
}

/** Has the browser send Global Privacy Control for the time of the test. */
export function sendOptOutSignal(): void {
  Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
  undo.push(() => {
    delete (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl;
  });
}

/** What assistive technology is told from now on, by either way that there is to tell it. */
export function collectAnnouncements(): string[] {
  const said: string[] = [];
  const { prototype } = Document as unknown as { prototype: { ariaNotify?(text: string): void } };
  const { ariaNotify } = prototype;
  if (ariaNotify) prototype.ariaNotify = (text) => said.push(text);
  const observer = new MutationObserver((records) => {
    for (const { target } of records)
      if ((target as Element).matches('html > [role="status"]') && target.textContent)
        said.push(target.textContent);
  });
  observer.observe(document.documentElement, { childList: true, subtree: true });
  undo.push(() => {
    observer.disconnect();
    if (ariaNotify) prototype.ariaNotify = ariaNotify;
  });
  return said;
}

/** What the page is told from now on that was wrong in that way. */
export function collectTroubles(wanted: DiagnosticCode): string[] {
  const troubles: string[] = [];
  const note = ({ code, message }: ConsentErrorEvent): void => {
    if (code === wanted) troubles.push(message);
  };
  document.addEventListener('consent-error', note);
  undo.push(() => document.removeEventListener('consent-error', note));
  return troubles;
}

/** Takes everything away again; call it in `afterEach`. */
export function tearDownPage(): void {
  for (const step of undo.splice(0).reverse()) step();
  const { documentElement: root, body } = document;
  body.replaceChildren();
  // What stands beside the body.
  root.querySelectorAll(':scope > :not(head, body)').forEach((element) => element.remove());
  root.removeAttribute('data-consent');
  // The next Tab starts at the top of the page, wherever the last click was.
  root.tabIndex = -1;
  root.focus();
  root.removeAttribute('tabindex');
  forgetConsent();
  scrollTo(0, 0);
}
