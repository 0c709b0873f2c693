import { copyScript } from '../page/copy-script.js';
import { trusted } from '../page/trusted-types.js';
import { report } from './bundles.js';
import { settings } from './decision-store.js';
import { isOpen } from './gated-elements.js';

/** The inert script of each that has started: of a live one, and of the inert one itself. */
const inertOf = new WeakMap<Element, HTMLScriptElement>();
const classics: HTMLScriptElement[] = [];
const modules: HTMLScriptElement[] = [];
/** Classic ones that are on their way. */
let loading = 0;
/** Whether a module has started. */
let hasModules = false;

function start(inert: HTMLScriptElement): void {
  // Withdrawn, or taken out of the page, while it waited for its turn.
  if (!inert.isConnected || !isOpen(inert)) inertOf.delete(inert);
  else
    try {
      const live = copyScript(inert, inert.getAttribute('data-type'), trusted());
      const isAsync = inert.hasAttribute('async');
      const isModule = live.type === 'module';
      hasModules ||= isModule;
      // One made by script is async unless it says otherwise. Otherwise a browser keeps one order for
      // all, in which a classic one would wait for the module before it: hence we keep that of those.
      if (isModule || !hasModules) live.async = isAsync;
      // Only these tell when they are through: data has no events, `nomodule` never runs here.
      const isAwaited =
        /^(.+(java|ecma)script|)$/i.test(live.type) && live.src && !isAsync && !live.noModule;
      if (isAwaited) loading++;
      // Not as `onload`, which is the page's.
      for (const type of ['load', 'error'])
        live.addEventListener(type, () => {
          if (isAwaited) loading--;
          inert.dispatchEvent(new Event(type));
          startNext();
        });
      inertOf.set(live, inert);
      inert.replaceWith(live);
    } catch (cause) {
      report('script-failed', inert.outerHTML, cause);
    }
}

function startNext(): void {
  for (;;) {
    const queue = classics.length ? classics : modules;
    // The browser keeps external ones in order; an inline one has to wait for those before it.
    if (!queue.length || (loading && (hasModules || !queue[0]!.hasAttribute('src')))) return;
    start(queue.shift()!);
  }
}

/**
 * Makes `<script type="text/plain" data-consent>` live, in the order that the document's own
 * scripts would have: classic ones one after the other, an inline one after the external ones
 * before it, modules after the classic ones, import maps at once, `async` whenever.
 */
export function settleScript(script: HTMLScriptElement): void {
  const inert = inertOf.get(script);
  if (inert) {
    if (inert !== script && !isOpen(script) && script.hasAttribute('data-consent-rerun')) {
      script.replaceWith(inert);
      inertOf.delete(inert);
    }
  } else if (script.type.toLowerCase() === 'text/plain' && isOpen(script)) {
    // With `strict-dynamic` what we insert may run, so the page's nonce must be on it already.
    // One whose attributes have swallowed the beginning of another tag has that one's.
    // https://w3c.github.io/webappsec-csp/#is-element-nonceable
    if (
      settings.nonce &&
      (script.nonce !== settings.nonce ||
        /.(<|&lt;)s(cript|tyle)/is.test((script.cloneNode() as Element).outerHTML))
    )
      return report('nonce', script.outerHTML);
    inertOf.set(script, script);
    const type = script.getAttribute('data-type');
    if (type === 'importmap' || script.hasAttribute('async')) start(script);
    else (type === 'module' ? modules : classics).push(script);
    startNext();
  }
}
