import { page } from '../page/page.js';
import { GATED } from './gated-elements.js';
import { report } from './bundles.js';

type Root = ParentNode & Node;
/** Where an element has to wait for something, tells later whether it has come. */
type Handle = (element: Element) => Promise<boolean> | void;

/**
 * Whatever may be ours: what is gated, declarations, elements that are not defined yet, the page's
 * ways back to the choice. No form is, whose fields could stand in the way of its own properties.
 */
const SELECTOR = `:is(${GATED})[data-consent],:not(:defined),[data-consent-action=preferences]:not(form)`;

const roots = new Map<Root, MutationObserver>();
let queue: Element[] = [];
let isWorking = false;
let handle: Handle;
/** Called when something that a page needs of us, or tells us, has left it. */
let handleLoss: () => void;

/** While the parser is at work, what it last opened may still grow: a script's text, a template. */
function isParsed(element: Element): boolean {
  if (page.readyState !== 'loading' || !/^(script|template)$/.test(element.localName)) return true;
  const walker = page.createTreeWalker(document);
  walker.currentNode = element.lastChild ?? element;
  return element.hasAttribute('src') || !!walker.nextNode();
}

/** Handles what is in the queue, in order: where one takes a while, the others wait. */
async function work(): Promise<void> {
  if (isWorking) return;
  isWorking = true;
  let done = 0;
  let begun = Date.now();
  // What is not parsed to its end holds up the rest until there is more of the page.
  for (let element; (element = queue[done]) && isParsed(element); done++) {
    try {
      const wait = handle(element);
      // A template may hold scripts, and what follows in the document comes after them.
      if (element.localName !== 'template')
        void wait?.then((isThere) => isThere && enqueue(element));
      else if (await wait) void handle(element);
    } catch (cause) {
      report('script-failed', element.outerHTML, cause);
    }
    // Ten thousand of them must not make the page stutter. Nobody sees a hidden one, whose timers
    // are slow.
    if (Date.now() - begun > 16 && !page.hidden) {
      await new Promise((resume) => setTimeout(resume));
      begun = Date.now();
    }
  }
  queue = queue.slice(done);
  isWorking = false;
}

function enqueue(element: Element): void {
  queue.push(element);
  void work();
}

function add(root: Root): void {
  // Not all at once: engines take no more than some 65,000 arguments.
  for (const element of (root === document ? page : root).querySelectorAll(SELECTOR))
    queue.push(element);
  void work();
}

/**
 * What a selector finds in a node, itself included. Not by the node's own methods: in a form, a
 * field of that name stands in front of them.
 */
function within(node: Node, selector: string): ArrayLike<Element> & Iterable<Element> {
  const { matches, querySelectorAll } = Element.prototype;
  if (!(node instanceof Element)) return [];
  const found = querySelectorAll.call(node, selector);
  return matches.call(node, selector) ? [node, ...found] : found;
}

function follow(mutations: MutationRecord[]): void {
  for (const { target, addedNodes, removedNodes, attributeName } of mutations) {
    for (const node of removedNodes)
      if (
        within(
          node,
          'consent-category,body,[data-consent-action=preferences]:not(consent-banner *)',
        ).length ||
        // Swept away with others. Whoever takes just one of these away has a reason to.
        (removedNodes.length > 1 && within(node, 'consent-banner,consent-way-back').length)
      )
        handleLoss();
    // Also the marker, where a page takes over the attributes of another.
    if (
      target === page.documentElement &&
      attributeName &&
      !(target as Element).hasAttribute(attributeName)
    )
      handleLoss();
    // An attribute is its own element's affair: above all the marker on the root, set at each decision.
    for (const node of attributeName ? [target] : addedNodes)
      for (const found of within(node, SELECTOR))
        if (!attributeName || found === node) queue.push(found);
  }
  void work();
}

export function startHandling(onElement: Handle, onLoss: () => void): void {
  handle = onElement;
  handleLoss = onLoss;
}

/**
 * Hands over every element that may be ours, in document order: those already there, and others as
 * they appear. Returns its undo.
 */
export function observe(root: Root): () => void {
  if (!roots.has(root)) {
    const observer = new MutationObserver(follow);
    roots.set(root, observer);
    observer.observe(root, {
      childList: true,
      subtree: true,
      // Implied by the next, unless the page has put another on Object.prototype.
      attributes: true,
      attributeFilter: ['data-consent', 'data-src', 'data-srcset', 'data-href'],
    });
    add(root);
  }
  return () => {
    roots.get(root)?.disconnect();
    roots.delete(root);
  };
}

/** Hands over everything again, since what it depends on has changed. */
export const revisit = (): void => roots.forEach((_, root) => add(root));

export function stopHandling(): void {
  roots.forEach((observer) => observer.disconnect());
  roots.clear();
  queue = [];
}
