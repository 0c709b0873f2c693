import { page } from '../page/page.js';

type Root = ParentNode & Node;
type Handle = (element: Element) => Promise<void> | void;

/** Whatever may be ours: what is gated, declarations, elements that are not defined yet. */
const SELECTOR = '[data-consent],:not(:defined)';

const roots = new Map<Root, MutationObserver>();
let queue: Element[] = [];
let isWorking = false;
let handle: Handle;
let handleRemoval: () => void;

/** While the parser is at work, what it last opened may still grow: a script's text, a template. */
function isParsed(element: Element): boolean {
  if (page.readyState !== 'loading' || !/^(script|template)$/.test(element.localName)) return true;
  for (let node: Node | null = element; node; node = node.parentNode)
    if (node.nextSibling) return true;
  return element.hasAttribute('src');
}

/** Handles what is in the queue, in order: where one takes a while, the others wait. */
async function work(): Promise<void> {
  if (isWorking) return;
  isWorking = true;
  let done = 0;
  // What is not parsed to its end holds up the rest until there is more of the page.
  for (let element; (element = queue[done]) && isParsed(element); done++) {
    const wait = handle(element);
    if (wait) await wait;
  }
  queue = queue.slice(done);
  isWorking = false;
}

function add(root: Root): void {
  queue.push(...(root === document ? page : root).querySelectorAll(SELECTOR));
  void work();
}

function follow(mutations: MutationRecord[]): void {
  for (const { type, target, addedNodes, removedNodes } of mutations) {
    if (removedNodes[0]) handleRemoval();
    for (const node of type === 'childList' ? addedNodes : [target])
      if (node instanceof Element) {
        if (node.matches(SELECTOR)) queue.push(node);
        if (node !== target) add(node);
      }
  }
  void work();
}

export function startHandling(onElement: Handle, onRemoval: () => void): void {
  handle = onElement;
  handleRemoval = onRemoval;
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
export const revisit = (): void => [...roots.keys()].forEach(add);

export function stopHandling(): void {
  for (const observer of roots.values()) observer.disconnect();
  roots.clear();
  queue = [];
}
