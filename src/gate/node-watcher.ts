import { page } from '../page/page.js';
import { report } from './bundles.js';
import { GATED } from './gated-elements.js';
import { OWN_CONTROL } from './interface.js';

type Root = ParentNode & Node;
/** Where an element has to wait for something, tells later whether it has come. */
type Handle = (element: Element) => Promise<boolean> | void;

/**
 * Whatever may be ours: what is gated, declarations, elements that are not defined yet, banners, the
 * page's ways back to the choice.
 */
const SELECTOR = `:is(${GATED})[data-consent],:not(:defined),consent-banner,${OWN_CONTROL}`;

/** What is watched, by whoever handed it over: taking it back takes it from nobody else. */
const watched = new Map<object, Root>();
/** Those of them that are yet to be looked through: nothing can run where the host is in no page. */
const waiting = new Map<object, Root>();
let observer: MutationObserver;
const queue = new Set<Element>();
let isWorking = false;
let handle: Handle;
/** Called when something that a page needs of us, or tells us, has left it. */
let handleLoss: () => void;

const GROWING: readonly string[] = ['script', 'template'];

/** While the parser is at work, what it last opened may still grow: a script's text, a template. */
function isParsed(element: Element): boolean {
  if (page.readyState !== 'loading' || !GROWING.includes(element.localName)) return true;
  const walker = page.createTreeWalker(document);
  walker.currentNode = element.lastChild ?? element;
  return element.hasAttribute('src') || !!walker.nextNode();
}

/** Handles what is in the queue, in order: where one takes a while, the others wait. */
async function work(): Promise<void> {
  if (isWorking) return;
  isWorking = true;
  let begun = Date.now();
  // What is added meanwhile has its turn, too.
  for (const element of queue) {
    // What is not parsed to its end holds up the rest until there is more of the page.
    if (!isParsed(element)) break;
    queue.delete(element);
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
  isWorking = false;
}

function enqueue(element: Element): void {
  queue.add(element);
  void work();
}

function add(root: Root): void {
  for (const element of (root === document ? page : root).querySelectorAll(SELECTOR))
    queue.add(element);
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
        within(node, `consent-category,body,${OWN_CONTROL}`).length ||
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
        if (!attributeName || found === node) queue.add(found);
  }
  waiting.forEach((root, holder) => root.isConnected && waiting.delete(holder) && add(root));
  void work();
}

export function startHandling(onElement: Handle, onLoss: () => void): void {
  handle = onElement;
  handleLoss = onLoss;
  observer = new MutationObserver(follow);
}

const watch = (root: Root): void =>
  observer.observe(root, {
    childList: true,
    subtree: true,
    // Implied by the next, unless the page has put another on Object.prototype.
    attributes: true,
    attributeFilter: ['data-consent', 'data-src', 'data-srcset', 'data-href'],
  });

/**
 * Hands over every element that may be ours, in document order: those already there, and others as
 * they appear. Returns its undo.
 */
export function observe(root: Root): () => void {
  const holder = {};
  watched.set(holder, root);
  watch(root);
  waiting.set(holder, root);
  follow(observer.takeRecords());
  return () => {
    watched.delete(holder);
    waiting.delete(holder);
    // An observer lets go of everything or of nothing, and forgets what it has not told yet.
    follow(observer.takeRecords());
    observer.disconnect();
    watched.forEach(watch);
  };
}

/** Hands over everything again, since what it depends on has changed. */
export const revisit = (): void => watched.forEach(add);

export function stopHandling(): void {
  observer.disconnect();
  watched.clear();
  waiting.clear();
  queue.clear();
}
