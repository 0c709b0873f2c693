import { inside } from '../preview/html-parts.js';
import type { Configuration, Purpose, Service } from './configuration.js';

/** The banner with its words, and what the page declares. */
export function bannerHtml({ look, words, purposes }: Configuration): string {
  const content = inside([
    words.heading && `<h2 slot="heading">${escaped(words.heading)}</h2>`,
    words.text && `<p slot="text">${escaped(words.text)}</p>`,
    ...(['accept', 'reject', 'preferences'] as const).map((action) =>
      button(action, words[action]),
    ),
    ...purposes.map(purposeHtml),
  ]);
  return element('consent-banner', { layout: look.layout, position: look.position }, content);
}

const button = (action: string, words: string): string =>
  words &&
  `<button type="button"
  data-consent-action="${action}"
>${escaped(words)}</button>`;

const purposeHtml = ({ services, basis, ...attributes }: Purpose): string =>
  element(
    'consent-category',
    { ...attributes, basis: basis === 'consent' ? '' : basis },
    inside(services.map(serviceHtml)),
  );

const serviceHtml = ({ cookies, ...attributes }: Service): string =>
  element(
    'consent-service',
    attributes,
    inside(
      cookies.map(({ type, ...cookie }) =>
        element('consent-cookie', { ...cookie, type: type === 'cookie' ? '' : type }),
      ),
    ),
  );

/** An element with those of the attributes that say something, each on a line of its own if there are several. */
function element(tag: string, attributes: Readonly<Record<string, string>>, content = ''): string {
  const [first = '', ...more] = Object.entries(attributes)
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}="${escaped(value)}"`);
  const opening = [`<${tag} ${first}`.trim(), ...more.map((one) => `  ${one}`)].join('\n');
  return `${opening}>${content && `\n${content}\n`}</${tag}>`;
}

/** A text as HTML has it, in an element or an attribute. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
