import { page } from '../page/page.js';
import { trusted } from '../page/trusted-types.js';
import { report } from './bundles.js';
import { settings } from './decision-store.js';

const started = new WeakSet<Element>();
const inertOf = new WeakMap<Element, HTMLScriptElement>();
const classics: HTMLScriptElement[] = [];
const modules: HTMLScriptElement[] = [];
let loading = 0;

/** A live script like the inert one: a script that was once taken for text never runs. */
function copyScript(inert: HTMLScriptElement): HTMLScriptElement {
  const live = page.createElement('script');
  const policy = trusted();
  const type = inert.getAttribute('data-type');
  for (const { name, value } of inert.attributes)
    if (name !== 'type')
      live.setAttribute(
        name,
        name === 'src'
          ? policy.createScriptURL(value)
          : name.startsWith('on')
            ? policy.createScript(value)
            : value,
      );
  if (type) live.type = type;
  // Browsers hide the attribute's value from CSS: only the property has it.
  live.nonce = inert.nonce;
  // A script made by script is async unless it says otherwise.
  live.async = inert.hasAttribute('async');
  live.text = policy.createScript(inert.text);
  return live;
}

/** Runs a script, unless it was withdrawn or taken out of the page while it waited for its turn. */
function start(inert: HTMLScriptElement, isOpen: (script: Element) => boolean): void {
  if (!inert.isConnected || !isOpen(inert)) {
    started.delete(inert);
    return;
  }
  try {
    const live = copyScript(inert);
    // Only these tell when they are through; one with `nomodule` never runs here.
    const isAwaited = !live.async && !live.type && live.src && !live.noModule;
    if (isAwaited) loading++;
    live.onload = live.onerror = (event) => {
      inert.dispatchEvent(new Event((event as Event).type));
      if (isAwaited) {
        loading--;
        startNext(isOpen);
      }
    };
    inertOf.set(live, inert);
    inert.replaceWith(live);
  } catch (cause) {
    report('script-failed', inert.outerHTML, cause);
  }
}

function startNext(isOpen: (script: Element) => boolean): void {
  while (classics[0] && (classics[0].hasAttribute('src') || !loading))
    start(classics.shift()!, isOpen);
  if (!classics[0]) for (const module of modules.splice(0)) start(module, isOpen);
}

/**
 * Makes `<script type="text/plain" data-consent>` live, in the order that the document's own
 * scripts would have: classic ones one after the other, an inline one after the external ones
 * before it, modules after the classic ones, import maps at once, `async` whenever.
 *
 * @param isOpen whether what a script asks for is granted now
 */
export function settleScript(
  script: HTMLScriptElement,
  isOpen: (script: Element) => boolean,
): void {
  const inert = inertOf.get(script);
  if (inert) {
    if (!isOpen(script) && script.hasAttribute('data-consent-rerun')) {
      script.replaceWith(inert);
      started.delete(inert);
    }
  } else if (
    !started.has(script) &&
    script.type.toLowerCase() === 'text/plain' &&
    isOpen(script)
  ) {
    // With `strict-dynamic` what we insert may run, so the page's nonce must be on it already.
    if (settings.nonce && script.nonce !== settings.nonce) return report('nonce', script.outerHTML);
    started.add(script);
    const type = script.getAttribute('data-type');
    if (type === 'importmap' || script.hasAttribute('async')) start(script, isOpen);
    else (type === 'module' ? modules : classics).push(script);
    startNext(isOpen);
  }
}
