import { ADDRESSES } from '../consent/addresses.js';
import { CATEGORY } from '../declarations/read-page.js';
import { hasPage, page } from '../page/page.js';
import type { Report } from './bundles.js';
import { createElementQueue, type HandleElement } from './element-queue.js';
import { GATED } from './gating.js';

export type Root = ParentNode & Node;

/** Finds what may be ours, whenever it appears. */
export interface NodeWatcher {
  /**
   * Hands over every element of a root that may be ours, in document order: those already there, and
   * others as they appear. Returns its undo.
   */
  observe(root: Root): () => void;
  /** Hands over everything again, since what it depends on has changed. */
  revisit(): void;
  stop(): void;
}

/**
 * @param handleElement gets each element in turn
 * @param handleRemoval is called when anything has left the page, or has moved
 * @param handleLoss is called when something that a page needs of us, or tells us, has left it
 * @param controls selects the page's ways back to the choice
 */
export function createNodeWatcher(
  handleElement: HandleElement,
  handleRemoval: () => void,
  handleLoss: () => void,
  report: Report,
  controls: string,
): NodeWatcher {
  /** What has to be made up for when it leaves the page. */
  const missed = `${CATEGORY},consent-banner,consent-way-back,${controls}`;
  /** Whatever may be ours: that, what is gated, and elements that are not defined yet. */
  const selector = `:is(${GATED})[data-consent],:not(:defined),${missed}`;
  // Not by the node's own methods: in a form, a field of that name stands in front of them.
  const { contains, matches, querySelectorAll } = Element.prototype;
  const queue = createElementQueue(handleElement, report);
  /** What is watched, by whoever handed it over: taking it back takes it from nobody else. */
  const watched = new Map<object, Root>();
  /** Roots that are yet to be searched: nothing can run where the host is in no page. */
  const waiting = new Map<object, Root>();
  /** What is in the page and would be missed. */
  const present = new Set<Element>();
  const observer = new MutationObserver(handleMutations);

  function find(element: Element): void {
    queue.add(element);
    if (matches.call(element, missed)) present.add(element);
  }

  function search(root: Root): void {
    (root === page.getRootNode() ? page : root).querySelectorAll(selector).forEach(find);
    void queue.work();
  }

  function searchAdded(element: Element): void {
    if (matches.call(element, selector)) find(element);
    querySelectorAll.call(element, selector).forEach(find);
  }

  /** Whether something has left the page that would be missed. */
  function hasLost(): boolean {
    const gone = [...present].filter((element) => !element.isConnected);
    gone.forEach((element) => present.delete(element));
    return gone.length > 0;
  }

  // The parser tells of every element by itself, thousands of them: hence little is asked of each, and
  // what is in something that has been searched just now is passed over.
  function handleMutations(mutations: MutationRecord[]): void {
    if (!hasPage()) return;
    let searched: Element | undefined;
    let isLost = false;
    if (mutations.some(({ removedNodes }) => removedNodes.length)) handleRemoval();
    for (const { target, addedNodes, attributeName } of mutations)
      if (attributeName) {
        // An attribute is its own element's affair: above all the marker on the root. That comes back
        // where a page takes over the attributes of another.
        if (matches.call(target, selector)) find(target as Element);
        isLost ||=
          target === page.documentElement && !(target as Element).hasAttribute(attributeName);
      } else if (!searched || !contains.call(searched, target))
        for (const node of addedNodes) if (node instanceof Element) searchAdded((searched = node));
    if (page.body) present.add(page.body);
    // A node may have come and gone within one batch of mutations.
    if (hasLost() || isLost) handleLoss();
    for (const [holder, root] of waiting)
      if (root.isConnected) {
        waiting.delete(holder);
        search(root);
      }
    // Where a router makes the scripts anew that it has just put in, those are the ones to start.
    if (page.readyState === 'loading') void queue.work();
    else setTimeout(() => void queue.work());
  }

  const watch = (root: Root): void =>
    observer.observe(root, {
      childList: true,
      subtree: true,
      // Implied by the next, unless the page has put another on Object.prototype.
      attributes: true,
      attributeFilter: ['data-consent', ...ADDRESSES, ...ADDRESSES.map((name) => `data-${name}`)],
    });

  return {
    observe(root) {
      const holder = {};
      watched.set(holder, root);
      watch(root);
      waiting.set(holder, root);
      handleMutations(observer.takeRecords());
      return () => {
        watched.delete(holder);
        waiting.delete(holder);
        // An observer lets go of everything or of nothing, and forgets what it has not told yet.
        handleMutations(observer.takeRecords());
        observer.disconnect();
        watched.forEach(watch);
      };
    },
    revisit: () => watched.forEach(search),
    stop() {
      observer.disconnect();
      watched.clear();
      waiting.clear();
      queue.clear();
    },
  };
}
