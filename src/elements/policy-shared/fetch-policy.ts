import { isLive } from '../../policy/markup.js';
import { runInSlices } from './time-slicing.js';
import { contentOf, sanitise } from './sanitise.js';
import { visibleText } from '../../policy/visible-text.js';

/** What a policy's page says about the policy, on its own `<policy-viewer>`. */
export interface FetchedPolicy {
  readonly content: DocumentFragment;
  /** Attributes of the `<policy-viewer>` that it was in. */
  readonly attributes: ReadonlyMap<string, string>;
}

/**
 * Takes the policy out of another page: the content of its `<policy-viewer>`, else of its `<main>`,
 * else all of it. Active content is removed: the address may be a partner's.
 *
 * @param type `markdown`, `json` or `html`, if neither the server nor the address says
 */
export async function fetchPolicy(
  address: URL,
  signal: AbortSignal,
  type = '',
): Promise<FetchedPolicy> {
  const accept = 'text/html,text/markdown,application/json';
  const response = await fetch(address, { signal, headers: { accept } });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const toHtml = await converterFor(
    type || typeOf(response.headers.get('content-type') ?? '', address),
  );
  const page = await runInSlices(sanitise(toHtml(await response.text())), signal);
  const viewer = page.querySelector('policy-viewer');
  const holder = viewer ?? page.querySelector('main,[role=main]') ?? page;
  const content = contentOf(holder);
  // They declare the other page's versions, not ours.
  for (const version of content.querySelectorAll('policy-version')) version.remove();
  // A nested one is a mistake or a trap: another header under ours, with links of its own.
  for (const inner of content.querySelectorAll('policy-viewer'))
    inner.replaceWith(contentOf(inner));
  takeOutSlots(content, !!viewer);
  if (isEmpty(content)) throw new Error('there is no policy in it');
  resolveAddresses(content, new URL(response.url || address));
  const attributes = new Map(
    [...(viewer?.attributes ?? [])].map(({ name, value }) => [name, value]),
  );
  return { content, attributes };
}

/** By content type, else by extension: many servers know no Markdown. */
const typeOf = (contentType: string, { pathname }: URL): string =>
  /markdown|json|html/.exec(contentType)?.[0] ??
  /\.(md|markdown|json)$/i.exec(pathname)?.[1]?.toLowerCase() ??
  'html';

/** Each converter is fetched when it is needed. */
async function converterFor(type: string): Promise<(text: string) => string> {
  switch (type) {
    case 'md':
    case 'markdown':
      return (await import('../../formats/policy-markdown.js')).markdownToHtml;
    case 'json':
      return (await import('./read-json.js')).jsonToReadableHtml;
    default:
      return (text) => text;
  }
}

/** Whether there is nothing to read but a title. */
function isEmpty(content: DocumentFragment): boolean {
  const title = content.querySelector('h1');
  const isOnlyTitle = visibleText(content) === (title ? visibleText(title) : '');
  return isOnlyTitle && ![...content.querySelectorAll('*')].some(isLive);
}

/** Removes what another viewer shows around its text, such as a title; elsewhere in it slots mean nothing. */
function takeOutSlots(content: DocumentFragment, isFromViewer: boolean): void {
  for (const element of content.querySelectorAll('[slot]'))
    if (isFromViewer && element.parentNode === content) element.remove();
    else element.removeAttribute('slot');
}

/** Resolves addresses in the text against where it came from. */
function resolveAddresses(content: DocumentFragment, base: URL): void {
  for (const attribute of ['href', 'src', 'data-href', 'data-src'])
    for (const element of content.querySelectorAll(`[${attribute}]`)) {
      const address = element.getAttribute(attribute)!;
      // A link within the policy stays one.
      if (address.startsWith('#') || !URL.canParse(address, base)) continue;
      element.setAttribute(attribute, new URL(address, base).href);
    }
}
