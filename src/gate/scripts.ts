import { copyScript } from '../page/copy-script.js';
import { trusted } from '../page/trusted-types.js';
import type { Report } from './bundles.js';
import { createScriptOrder, type ScriptKind } from './script-order.js';

/*
 * For the page's life: what one gate started stays started, and in order, when another one follows.
 */

/** The inert script of each live one that has started, and of the inert one itself. */
const inertOf = new WeakMap<Element, HTMLScriptElement>();
const startInOrder = createScriptOrder();

/** Only scripts tell when they are through: data has no events. */
const TELLS_ITS_END = /^(.+(java|ecma)script|)$/i;

function kindOf(inert: HTMLScriptElement): ScriptKind {
  const type = inert.getAttribute('data-type');
  if (type === 'importmap' || inert.hasAttribute('async')) return 'free';
  return type === 'module' ? type : 'classic';
}

/**
 * With `strict-dynamic` whatever we insert may run, so the nonce of the gate's own tag must be on a
 * script already. One whose attributes have swallowed the beginning of another tag has that one's.
 * https://w3c.github.io/webappsec-csp/#is-element-nonceable
 */
const hasNonce = (script: HTMLScriptElement, nonce: string): boolean =>
  script.nonce === nonce &&
  !/.(<|&lt;)s(cript|tyle)/is.test((script.cloneNode() as Element).outerHTML);

/**
 * Makes `<script type="text/plain" data-consent>` live when it is its turn, and shuts those again
 * that may run more than once. Returns what does it with one script.
 */
export function createScripts(
  nonce: string | undefined,
  isOpen: (script: Element) => boolean,
  report: Report,
): (script: HTMLScriptElement) => void {
  const waiting = new WeakSet<HTMLScriptElement>();

  /** Puts the live script in the place of the inert one. Returns its end, if others wait for that. */
  function replace(inert: HTMLScriptElement, hasModules: boolean): Promise<unknown> | undefined {
    const live = copyScript(inert, inert.getAttribute('data-type'), trusted());
    const isAsync = inert.hasAttribute('async');
    // One made by script is async unless it says otherwise. Otherwise a browser keeps one order for
    // all, in which a classic one would wait for the module before it: hence we keep that of those.
    if (live.type === 'module' || !hasModules) live.async = isAsync;
    const end = new Promise<void>((resolve) => {
      // Not as `onload`, which is the page's.
      for (const type of ['load', 'error'])
        live.addEventListener(type, () => {
          inert.dispatchEvent(new Event(type));
          resolve();
        });
    });
    inertOf.set(live, inert).set(inert, inert);
    inert.replaceWith(live);
    // `nomodule` never runs here.
    const isAwaited = live.src && !isAsync && !live.noModule && TELLS_ITS_END.test(live.type);
    return isAwaited ? end : undefined;
  }

  function start(inert: HTMLScriptElement, hasModules: boolean): Promise<unknown> | undefined {
    try {
      if (inert.isConnected && isOpen(inert)) return replace(inert, hasModules);
      // Withdrawn, or taken out of the page, while it waited for its turn.
      waiting.delete(inert);
    } catch (cause) {
      report('script-failed', inert.outerHTML, cause);
    }
    return undefined;
  }

  function open(inert: HTMLScriptElement): void {
    if (nonce && !hasNonce(inert, nonce)) return report('nonce', inert.outerHTML);
    waiting.add(inert);
    startInOrder(kindOf(inert), inert.hasAttribute('src'), (hasModules) =>
      start(inert, hasModules),
    );
  }

  /** Lets a live script that asks for it run again after the next grant. */
  function shut(live: HTMLScriptElement, inert: HTMLScriptElement): void {
    live.replaceWith(inert);
    inertOf.delete(inert);
    waiting.delete(inert);
  }

  return (script) => {
    const inert = inertOf.get(script);
    if (inert) {
      const isDone = inert !== script && script.hasAttribute('data-consent-rerun');
      if (isDone && !isOpen(script)) shut(script, inert);
    } else if (script.type.toLowerCase() === 'text/plain' && !waiting.has(script) && isOpen(script))
      open(script);
  };
}
