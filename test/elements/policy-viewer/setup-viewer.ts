import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../../src/elements/policy-viewer/define.js';
import type { PolicyViewer } from '../../../src/elements/policy-viewer/policy-viewer.js';

/** Puts a viewer into the page, and fails loudly if it did not come up. */
export async function setupViewer(template: TemplateResult): Promise<PolicyViewer> {
  const root = await fixture<HTMLElement>(template);
  const viewer = root.matches('policy-viewer') ? root : root.querySelector('policy-viewer');
  expect(viewer?.shadowRoot, 'a policy-viewer in the fixture').to.exist;
  await viewer!.updateComplete;
  return viewer!;
}

/**
 * What `consent-error` says from now on, until the page is told to stop listening.
 *
 * @param about what the message has to mention: an earlier test's may still be on its way
 */
export function hearErrors(about: RegExp): { errors: string[]; stop: () => void } {
  const errors: string[] = [];
  const hear = ({ code, message }: { code: string; message: string }): void => {
    if (about.test(message)) errors.push(`${code}: ${message}`);
  };
  document.addEventListener('consent-error', hear);
  return { errors, stop: () => document.removeEventListener('consent-error', hear) };
}

/** A viewer around HTML as an editor would paste it. */
export async function setupPasted(text: string): Promise<PolicyViewer> {
  const viewer = document.createElement('policy-viewer');
  const page = new DOMParser().parseFromString(text, 'text/html');
  viewer.append(...page.body.childNodes);
  return setupViewer(html`${viewer}`);
}

/** Sections tall enough that only some are in the window. */
export const longPolicy = (titles = ['Scope', 'Collection', 'Your rights', 'Contact']): string =>
  titles.map((title) => `<h2>${title}</h2>${'<p>Some words about it.</p>'.repeat(40)}`).join('');

export const inShadow = <E extends HTMLElement>(viewer: PolicyViewer, selector: string): E | null =>
  viewer.shadowRoot!.querySelector<E>(selector);

export const allInShadow = (viewer: PolicyViewer, selector: string): HTMLElement[] => [
  ...viewer.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

export const textOf = (element: Element | null): string =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Links of the contents, as texts. */
export const contentsOf = (viewer: PolicyViewer): string[] =>
  allInShadow(viewer, 'nav a').map(textOf);

export const currentOf = (viewer: PolicyViewer): string =>
  textOf(inShadow(viewer, 'nav [aria-current]'));
