import { ADDRESSES, EMBEDS, isSafeValue } from '../consent/addresses.js';
import { copyScript } from '../page/copy-script.js';
import { UNFENCED } from '../page/fence.js';
import { LIVE } from '../page/live-mark.js';
import { page } from '../page/page.js';
import { createReturns } from '../page/returns.js';
import type { TrustedPolicy } from '../page/trusted-types.js';
import type { Refuse } from './embed-effect.js';

/** What is between the two marks came out of a template. */
interface Stamp {
  readonly number: string;
  readonly start: Comment;
  readonly end: Comment;
  /** Where the content waits, marks included, while the template is shut. */
  readonly content: DocumentFragment;
  /** What came out of the template itself: the page may move it from between the marks. */
  readonly nodes: readonly ChildNode[];
}

// For the page's life: what a gate stamped stays stamped when another one starts.
const stamps = new WeakMap<HTMLTemplateElement, Stamp>();
/** Those whose content is in the page. */
const openTemplates = new Set<HTMLTemplateElement>();
const mayReturn = createReturns();

/** Numbers the stamps, so that a copy of the page's markup tells which content is a template's. */
let stampCount = 0;
const endMark = (number: string): string => `/${LIVE} ${number}`;

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

const FETCHES = ADDRESSES.map((name) => `[data-${name}]`).join();

/** Gives what would load by itself the form of what is gated, so that a copy of it loads nothing either. */
function makeGated(element: Element): void {
  for (const name of ADDRESSES) {
    const value = element.getAttribute(name);
    // Only what can be opened again: a picture in `data:` stays, and asks nobody for anything.
    if (!value || !isSafeValue(name, value) || element.hasAttribute(`data-${name}`)) continue;
    element.setAttribute(`data-${name}`, value);
    element.removeAttribute(name);
  }
}

/** A copy of the content whose scripts wait, gated as the template is, for their turn. */
function copyContent(template: HTMLTemplateElement, policy: TrustedPolicy): DocumentFragment {
  // Nothing loads where the template's content belongs.
  const inert = template.content.cloneNode(true) as DocumentFragment;
  inert.querySelectorAll(`:is(${EMBEDS})${UNFENCED}`).forEach(makeGated);
  const content = page.adoptNode(inert);
  for (const waiting of content.querySelectorAll(`:is(${FETCHES})${UNFENCED}`))
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
  const number = String(++stampCount);
  const [start, end] = [page.createComment(''), page.createComment(endMark(number))];
  const nodes = [...content.childNodes];
  content.prepend(start);
  content.append(end);
  return { number, start, end, content, nodes };
}

/** The nodes after one, up to its mark; none if there is no such mark. */
function nodesUpTo(isEnd: (node: Node) => boolean, start: Node): ChildNode[] {
  const between: ChildNode[] = [];
  for (let node = start.nextSibling; node; node = node.nextSibling) {
    if (isEnd(node)) return between;
    between.push(node);
  }
  return [];
}

/** Takes the content out of the page, wherever it has gone to. */
function shut({ start, end, content, nodes }: Stamp): void {
  // Not as a range, which Firefox may refuse where all of it has left the page.
  const between = nodesUpTo((node) => node === end, start);
  content.append(start, ...between, end);
  end.before(...nodes.filter((node) => node.isConnected));
}

/** Takes away what came along with a copy of a template: it was stamped for another one. */
function removeCopy(template: HTMLTemplateElement): void {
  const mark = endMark(template.getAttribute(LIVE)!);
  template.removeAttribute(LIVE);
  const isMark = (node: Node | null): boolean => node instanceof Comment && node.data === mark;
  const copies = nodesUpTo(isMark, template);
  // Its mark goes with them.
  if (isMark((copies.at(-1) ?? template).nextSibling))
    (copies.at(-1) ?? template).nextSibling!.remove();
  copies.forEach((copy) => copy.remove());
}

function close(template: HTMLTemplateElement): void {
  openTemplates.delete(template);
  template.removeAttribute(LIVE);
  shut(stamps.get(template)!);
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
  if (template.hasAttribute(LIVE) && !openTemplates.has(template)) removeCopy(template);
  let stamp = stamps.get(template);
  if (!open) {
    if (stamp) close(template);
    return [];
  }
  if (!stamp) {
    const fetched = template.content.querySelector(FETCHED);
    if (fetched) refuse('early-fetch', fetched.outerHTML);
    if (template.children.length && !template.content.childNodes.length)
      refuse('empty-template', template.outerHTML);
    stamps.set(template, (stamp = makeStamp(template, policy)));
  }
  const { number, content } = stamp;
  const giveUp = (): void => refuse('taken-away', template.outerHTML);
  const isTakenAway = openTemplates.has(template) && content.hasChildNodes();
  if (isTakenAway && !mayReturn(template, giveUp)) return [];
  openTemplates.add(template);
  template.setAttribute(LIVE, number);
  // A script in a fence waits like the others, and its turn never comes.
  const gated = [...content.querySelectorAll(`[data-consent]${UNFENCED}`)];
  template.after(content);
  return gated;
}

/**
 * Lets what was stamped follow its template: out of the page, to another place, and back where the page
 * has taken it away alone.
 *
 * @returns the templates whose content is to be put into the page
 */
export function followTemplates(): HTMLTemplateElement[] {
  const displaced: HTMLTemplateElement[] = [];
  for (const template of openTemplates) {
    const { start, content, nodes, end } = stamps.get(template)!;
    if (!template.isConnected) close(template);
    else if (start.parentNode !== template.parentNode) {
      shut(stamps.get(template)!);
      content.append(start, ...nodes, end);
      displaced.push(template);
    }
  }
  return displaced;
}

/** Templates that were taken out of the page while their content may have stayed. */
export const removedTemplates = (): HTMLTemplateElement[] =>
  [...openTemplates].filter((template) => !template.isConnected);
