import { page } from '../page/page.js';

type Root = ParentNode & Node;
type Handle = (element: Element) => Promise<void> | void;

/** Whatever may be ours: what is gated, declarations, elements that are not defined yet. */
const SELECTOR = '[data-consent],:not(:defined)';

/** Longest time, in milliseconds, that the page's thread is kept before others get their turn. */
const SLICE = 16;

const roots = new Map<Root, () => void>();
let queue: Element[] = [];
let unparsed: Element[] = [];
let isWorking = false;
let handle: Handle;
let handleRemoval: () => void;

/** While the parser is at work, what it last opened may still grow: a script's text, a template. */
function isParsed(node: Node | null): boolean {
  if (page.readyState !== 'loading') return true;
  for (; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}

/** Empties the queue in slices, so that ten thousand elements do not make the page stutter. */
function work(): void {
  const end = performance.now() + SLICE;
  let next = 0;
  let wait: Promise<void> | void = undefined;
  isWorking = true;
  while (next < queue.length && !wait && performance.now() < end) {
    const element = queue[next++]!;
    if (isParsed(element)) wait = handle(element);
    else unparsed.push(element);
  }
  queue = queue.slice(next);
  isWorking = !!(wait || queue[0]);
  if (wait) void wait.then(work);
  else if (isWorking) setTimeout(work);
}

function add(elements: Iterable<Element>): void {
  queue.push(...elements);
  if (!isWorking) work();
}

const matchesIn = (root: Root): Iterable<Element> =>
  (root === document ? page : root).querySelectorAll(SELECTOR);

function follow(mutations: MutationRecord[]): void {
  const found = unparsed;
  unparsed = [];
  for (const { type, target, addedNodes, removedNodes } of mutations) {
    if (removedNodes[0]) handleRemoval();
    for (const node of type === 'childList' ? addedNodes : [target])
      if (node instanceof Element) {
        if (node.matches(SELECTOR)) found.push(node);
        if (node !== target) found.push(...matchesIn(node));
      }
  }
  add(found);
}

/**
 * Hands over every element that may be ours, in document order: those already there, and others as
 * they appear. Where handling one takes a while, the others wait. Returns its undo.
 */
export function observe(root: Root): () => void {
  if (!roots.has(root)) {
    const observer = new MutationObserver(follow);
    roots.set(root, () => observer.disconnect());
    observer.observe(root, {
      childList: true,
      subtree: true,
      attributeFilter: ['data-consent', 'data-src'],
    });
    add(matchesIn(root));
  }
  return () => {
    roots.get(root)?.();
    roots.delete(root);
  };
}

export function startWatching(onElement: Handle, onRemoval: () => void): void {
  handle = onElement;
  handleRemoval = onRemoval;
}

/** Hands over everything again, since what it depends on has changed. */
export function revisit(): void {
  unparsed = [];
  for (const root of roots.keys()) add(matchesIn(root));
}

export function stopObserving(): void {
  for (const stop of roots.values()) stop();
  roots.clear();
  queue = [];
}
