import { LIVE } from '../page/live-mark.js';
import { hasPage, page } from '../page/page.js';
import type { Report } from './bundles.js';
import { noticeScript } from './start-script.js';

/** Where an element has to wait for something, tells later whether it has come. */
export type HandleElement = (element: Element) => Promise<boolean> | void;

export interface ElementQueue {
  add(element: Element): void;
  /** Handles what is in the queue, unless that is under way. */
  work(): Promise<void>;
  clear(): void;
}

/** What opens in the order of the document. */
const IN_ORDER = 'script,template';

/** Milliseconds at a time: ten thousand elements must not make the page stutter. */
const SLICE = 16;

/**
 * Whether the parser has left an element: its text or content may grow until then, and then only is it
 * known whether a script may start as it is.
 */
function isParsed(element: Element): boolean {
  if (page.readyState !== 'loading' || !element.matches(IN_ORDER)) return true;
  const walker = page.createTreeWalker(page.getRootNode());
  walker.currentNode = element.lastChild ?? element;
  return !!walker.nextNode();
}

/** Handles elements in the order that they are added: where one has to wait, so do those after it. */
export function createElementQueue(handle: HandleElement, report: Report): ElementQueue {
  const queue = new Set<Element>();
  let isWorking = false;

  function enqueue(element: Element): void {
    queue.add(element);
    void work();
  }

  function handleNow(element: Element): Promise<boolean> | void {
    try {
      const wait = handle(element);
      // A template may hold scripts, and what follows in the document comes after them.
      if (element.localName === 'template') return wait;
      void wait?.then((isThere) => isThere && enqueue(element));
    } catch (cause) {
      report('script-failed', element.outerHTML, cause);
    }
  }

  async function work(): Promise<void> {
    if (isWorking) return;
    isWorking = true;
    let begun = Date.now();
    // Elements that are added meanwhile have their turn, too.
    for (const element of queue) {
      // What is not parsed to its end holds up the rest until there is more of the page.
      if (!hasPage() || !isParsed(element)) break;
      queue.delete(element);
      if (!element.isConnected) continue;
      const wait = handleNow(element);
      if (wait && (await wait)) void handleNow(element);
      // Nobody sees a hidden page, whose timers are slow.
      if (Date.now() - begun > SLICE && !page.hidden) {
        await new Promise((resume) => setTimeout(resume));
        begun = Date.now();
      }
    }
    isWorking = false;
  }

  return {
    add(element) {
      noticeScript(element);
      // What was open when it was copied would load before its turn; of these, none waits for another.
      if (element.hasAttribute(LIVE) && !element.matches(IN_ORDER)) void handleNow(element);
      else queue.add(element);
    },
    work,
    clear: () => queue.clear(),
  };
}
