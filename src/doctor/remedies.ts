import { ADDRESSES } from '../consent/addresses.js';
import type { StorageType } from '../consent/declarations.js';

/*
 * HTML to copy: what a page would say instead. What the doctor cannot know is `TODO`, as in what
 * `consent-elements scan --declarations` writes.
 */

const TODO = 'TODO';

const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\s+/g, ' ');

const openTag = (name: string, attributes: readonly (readonly [string, string])[]): string =>
  `<${name}${attributes.map(([key, value]) => (value ? ` ${key}="${escape(value)}"` : ` ${key}`)).join('')}>`;

/** A declaration of something that is stored. */
export function declarationFor(kind: StorageType, name: string, host: string): string {
  const service = host
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, 32)
    .replace(/-$/, '');
  const cookie = openTag('consent-cookie', [
    ['name', name],
    ...(kind === 'cookie' ? [] : [['type', kind] as const]),
    ['duration', kind === 'session-storage' ? 'session' : TODO],
    ['purpose', TODO],
  ]);
  return [
    openTag('consent-category', [
      ['name', 'unsorted'],
      ['label', 'TODO: sort these into categories'],
    ]),
    `  ${openTag('consent-service', [
      ['name', service || 'service'],
      ['label', host],
      ['provider', TODO],
    ])}`,
    `    ${cookie}</consent-cookie>`,
    '  </consent-service>',
    '</consent-category>',
  ].join('\n');
}

/** An element of the page, held back until a name is granted. */
export function gatedHtml(element: Element, name: string): string {
  const tag = element.localName;
  const isScript = tag === 'script';
  const attributes = element
    .getAttributeNames()
    .filter((key) => key !== 'data-consent' && !(isScript && key === 'type'))
    .map((key) => {
      const isAddress = !isScript && (ADDRESSES as readonly string[]).includes(key);
      return [isAddress ? `data-${key}` : key, element.getAttribute(key)!] as const;
    });
  const type = isScript ? [['type', 'text/plain'] as const] : [];
  const isModule = isScript && element.getAttribute('type') === 'module';
  const first = [
    ...type,
    ...(isModule ? [['data-type', 'module'] as const] : []),
    ['data-consent', name] as const,
  ];
  const end = /^(img|input|link|source|track|embed)$/.test(tag) ? '' : `</${tag}>`;
  return openTag(tag, [...first, ...attributes]) + end;
}

/** A script of which nothing is known but what it has to wait for. */
export const gatedScript = (name: string, src: string): string =>
  `${openTag('script', [
    ['type', 'text/plain'],
    ['data-consent', name],
    ['src', src],
  ])}</script>`;
