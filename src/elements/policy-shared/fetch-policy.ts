import { isLive, type MarkupNode } from '../../policy/markup.js';
import { partsAround, policyOf } from '../../policy/policy-place.js';
import { runInSlices } from './time-slicing.js';
import { reportProblem } from '../base/report-problem.js';
import { contentOf } from './content-of.js';
import { holdBackPictures } from './held-pictures.js';
import { sanitise, type CleanPage } from './sanitise.js';
import { visibleText } from '../../policy/visible-text.js';
import { page } from '../../page/page.js';

/** What a policy's page says about the policy, on its own `<policy-viewer>`. */
export interface FetchedPolicy {
  readonly content: DocumentFragment;
  /** Attributes of the `<policy-viewer>` that it was in. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Its language and direction, as its own page has them. */
  readonly lang: string;
  readonly dir: string;
}

/**
 * Takes the policy out of another page: the content of its `<policy-viewer>`, else of its `<main>`,
 * else all of it. Active content is removed: the address may be a partner's.
 *
 * @param src from an attribute, relative to the page
 * @param type `markdown`, `json` or `html`, if neither the server nor the address says
 */
export async function fetchPolicy(
  src: string,
  signal: AbortSignal,
  type = '',
): Promise<FetchedPolicy> {
  const address = addressOf(src);
  const accept = 'text/html,text/markdown,application/json';
  const response = await fetch(address, { signal, headers: { accept } });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const toHtml = await converterFor(
    type || typeOf(response.headers.get('content-type') ?? '', address),
    src,
  );
  const clean = await runInSlices(sanitise(toHtml(await response.text())), signal);
  const holder = policyOf(clean.content) as ParentNode & Node;
  const viewer = clean.content.querySelector('policy-viewer');
  for (const part of partsAround(holder)) (part as MarkupNode as Element).remove();
  const { lang, dir } = speechOf(holder, clean);
  const content = contentOf(holder);
  if (!viewer) for (const menu of content.querySelectorAll('nav')) menu.remove();
  openPanels(content);
  // They declare the other page's versions, not ours.
  for (const version of content.querySelectorAll('policy-version')) version.remove();
  // A nested one is a mistake or a trap: another header under ours, with links of its own.
  for (const inner of content.querySelectorAll('policy-viewer'))
    inner.replaceWith(contentOf(inner));
  takeOutSlots(content, !!viewer);
  if (isEmpty(content)) throw new Error('there is no policy in it');
  resolveAddresses(content, new URL(response.url || address));
  holdBackPictures(content);
  if (viewer?.getAttribute('headings') === 'infer')
    (await import('./mark-headings.js')).markHeadings(content);
  const attributes = new Map(
    [...(viewer?.attributes ?? [])].map(({ name, value }) => [name, value]),
  );
  return { content, attributes, lang, dir };
}

/**
 * An attribute whose quote was left open goes on to the next one, through what the page's author did not
 * write there: a form's token, for one. As in https://fetch.spec.whatwg.org/#should-fetching-be-blocked
 */
function addressOf(src: string): URL {
  if (/[\n\r\t]/.test(src) && src.includes('<'))
    throw new Error('its quotation mark is not closed');
  return new URL(src, page.baseURI);
}

/** By content type, else by extension: many servers know no Markdown. */
const typeOf = (contentType: string, { pathname }: URL): string =>
  /markdown|json|html/.exec(contentType)?.[0] ??
  /\.(mdx?|markdown|json)$/i.exec(pathname)?.[1]?.toLowerCase() ??
  'html';

/** Each converter is fetched when it is needed. */
async function converterFor(type: string, src: string): Promise<(text: string) => string> {
  switch (type) {
    case 'md':
    case 'mdx':
    case 'markdown': {
      const { markdownToHtml } = await import('../../formats/policy-markdown.js');
      return (text) =>
        markdownToHtml(text, { onCode: (code) => reportProblem('not-markdown', src, code) });
    }
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

/** What its place in its own page says. Without a word the direction is that of what is written. */
function speechOf(holder: Node, clean: CleanPage): Pick<FetchedPolicy, 'lang' | 'dir'> {
  const near = (name: 'lang' | 'dir'): string =>
    (holder as Partial<Element>).closest?.(`[${name}]`)?.getAttribute(name) || clean[name];
  const lang = near('lang');
  return { lang, dir: near('dir') || (lang && 'auto') };
}

/** No script comes along that would open the panels of an accordion or of tabs: they stand open. */
function openPanels(content: DocumentFragment): void {
  const panels = new Map([...content.querySelectorAll('[id]')].map((one) => [one.id, one]));
  for (const control of content.querySelectorAll('button[aria-controls], [role=tab]')) {
    const panel = panels.get(control.getAttribute('aria-controls') ?? '');
    // A class would be the page's to hide it by.
    for (const name of ['hidden', 'class']) panel?.removeAttribute(name);
    control.replaceWith(contentOf(control));
  }
  for (const panel of content.querySelectorAll('[role=tabpanel]')) panel.removeAttribute('hidden');
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
