import type { Report } from './bundles.js';
import { createScriptOrder } from './script-order.js';
import {
  isClone,
  isCopy,
  isLive,
  kindOf,
  markStarted,
  removeLive,
  startScript,
} from './start-script.js';

/*
 * For the page's life: what one gate started stays started, and in order, when another one follows.
 */

/** Scripts of the page that have started. */
const started = new WeakSet<Element>();
/** Their addresses and texts, since Astro's router makes them anew on every page. */
const known = new Set<string>();
const keyOf = (script: HTMLScriptElement): string => script.src || script.textContent;
const startInOrder = createScriptOrder();

/**
 * With `strict-dynamic` whatever we insert may run, so the nonce of the gate's own tag must be on a
 * script already. One whose attributes have swallowed the beginning of another tag has that one's.
 * https://w3c.github.io/webappsec-csp/#is-element-nonceable
 */
const hasNonce = (script: HTMLScriptElement, nonce: string): boolean =>
  script.nonce === nonce &&
  !/.(<|&lt;)s(cript|tyle)/is.test((script.cloneNode() as Element).outerHTML);

/**
 * Starts `<script type="text/plain" data-consent>` when it is its turn, and makes those ready again that
 * may run more than once. Returns what does it with one script.
 */
export function createScripts(
  nonce: string | undefined,
  isOpen: (script: Element) => boolean,
  report: Report,
): (script: HTMLScriptElement) => void {
  const waiting = new WeakSet<HTMLScriptElement>();

  function start(script: HTMLScriptElement, hasModules: boolean): Promise<unknown> | undefined {
    waiting.delete(script);
    // Withdrawn, or taken out of the page, while it waited for its turn.
    if (!script.isConnected || !isOpen(script)) return undefined;
    started.add(script);
    known.add(keyOf(script));
    try {
      return startScript(script, hasModules, report);
    } catch (cause) {
      report('script-failed', script.outerHTML, cause);
      return undefined;
    } finally {
      markStarted(script);
    }
  }

  function open(script: HTMLScriptElement): void {
    if (nonce && !hasNonce(script, nonce)) return report('nonce', script.outerHTML);
    waiting.add(script);
    startInOrder(kindOf(script), script.hasAttribute('src'), (hasModules) =>
      start(script, hasModules),
    );
  }

  return (script) => {
    if (isCopy(script)) script.remove();
    else if (isLive(script) || waiting.has(script)) return;
    else if (started.has(script)) {
      if (!script.hasAttribute('data-consent-rerun') || isOpen(script)) return;
      // It runs again after the next grant.
      removeLive(script);
      started.delete(script);
      if (isClone(script)) script.nonce = '';
      // The mark of what has run on an earlier page, as far as Astro knows.
    } else if (
      isClone(script) ||
      (script.hasAttribute('data-astro-exec') && known.has(keyOf(script)))
    )
      started.add(script);
    else if (script.type.toLowerCase() === 'text/plain' && isOpen(script)) open(script);
  };
}
