import { copyScript } from '../page/copy-script.js';
import { page } from '../page/page.js';
import type { Refuse } from './embed-effect.js';
import type { TrustedPolicy } from '../page/trusted-types.js';

/** What is between the two marks came out of a template. */
interface Stamp {
  readonly start: Node;
  readonly end: Node;
  /** Where the content waits, marks included, while the template is shut. */
  readonly content: DocumentFragment;
  /** What came out of the template itself: the page may move it from between the marks. */
  readonly nodes: readonly ChildNode[];
}

// For the page's life: what a gate stamped stays stamped when another one starts.
const stamps = new Map<HTMLTemplateElement, Stamp>();

/** Types that would run; anything else is data, and is left alone. */
const RUNS = /^(|module|importmap|(text|application)\/(x-)?(java|ecma)script)$/i;

/** What Firefox fetches ahead, whatever stands around it in the page's HTML. */
const FETCHED = ':is([src],[srcset],link[href]):not(script[type="text/plain" i],[src^="data:" i])';

/**
 * Makes sure that no script in it runs by itself, wherever it stands and whatever its type: one that
 * has been in a document without a window counts as started for good. A closed shadow root cannot be
 * searched for them, and `strict-dynamic` trusts every script that a copy brings.
 * https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element
 */
function disarm(content: DocumentFragment): void {
  const { body } = page.implementation.createHTMLDocument('');
  body.append(content);
  content.append(...body.childNodes);
}

/** Lets an element that asks for nothing of its own ask for what the template does. */
function demand(element: Element, template: HTMLTemplateElement): void {
  if (!element.hasAttribute('data-consent'))
    element.setAttribute('data-consent', template.getAttribute('data-consent')!);
}

/** A script that does nothing until the template's requirements, or its own, are met. */
function makeWaiting(
  script: HTMLScriptElement,
  template: HTMLTemplateElement,
  policy: TrustedPolicy,
): HTMLScriptElement {
  const waiting = copyScript(script, 'text/plain', policy);
  for (const { name, value } of script.attributes)
    if (name.startsWith('on')) waiting.setAttribute(name, policy.createScript(value));
  if (script.type) waiting.setAttribute('data-type', script.type.toLowerCase());
  demand(waiting, template);
  return waiting;
}

/** A copy of the content whose scripts wait, gated as the template is, for their turn. */
function copyContent(template: HTMLTemplateElement, policy: TrustedPolicy): DocumentFragment {
  const content = page.importNode(template.content, true);
  for (const waiting of content.querySelectorAll(':is([data-src],[data-srcset],[data-href])'))
    demand(waiting, template);
  const scripts = [...content.querySelectorAll('script')].filter(({ type }) => RUNS.test(type));
  // Those that are known stay outside: Trusted Types look at whatever has a text, even there.
  const places = scripts.map(() => page.createComment(''));
  scripts.forEach((script, index) => script.replaceWith(places[index]!));
  disarm(content);
  scripts.forEach((script, index) =>
    places[index]!.replaceWith(makeWaiting(script, template, policy)),
  );
  return content;
}

function makeStamp(template: HTMLTemplateElement, policy: TrustedPolicy): Stamp {
  const content = copyContent(template, policy);
  // Not empty texts: the page's `normalize()` would take them away.
  const [start, end] = [page.createComment(''), page.createComment('')];
  const nodes = [...content.childNodes];
  content.prepend(start);
  content.append(end);
  return { start, end, content, nodes };
}

/** Takes the content out of the page, wherever it has gone to. */
function shut({ start, end, content, nodes }: Stamp): void {
  if (start.parentNode && start.parentNode === end.parentNode) {
    const range = page.createRange();
    range.setStartBefore(start);
    range.setEndAfter(end);
    content.append(range.extractContents());
  }
  content.append(...nodes.filter((node) => node.isConnected));
}

/**
 * Puts a template's content after it. It is copied once: after a withdrawal the same nodes come
 * back, so a script in it does not run twice.
 *
 * @returns the gated elements that have come into the page, in document order
 */
export function applyToTemplate(
  template: HTMLTemplateElement,
  open: boolean,
  policy: TrustedPolicy,
  refuse: Refuse,
): Element[] {
  let stamp = stamps.get(template);
  if (!open) {
    if (stamp) shut(stamp);
    return [];
  }
  if (!stamp) {
    const fetched = template.content.querySelector(FETCHED);
    if (fetched) refuse('early-fetch', fetched.outerHTML);
    stamps.set(template, (stamp = makeStamp(template, policy)));
  }
  const gated = [...stamp.content.querySelectorAll('[data-consent]')];
  template.after(stamp.content);
  return gated;
}

/** Templates that were taken out of the page while their content may have stayed. */
export const removedTemplates = (): HTMLTemplateElement[] =>
  [...stamps.keys()].filter((template) => !template.isConnected);
