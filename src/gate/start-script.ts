import { copyScript } from '../page/copy-script.js';
import { LIVE } from '../page/live-mark.js';
import { page } from '../page/page.js';
import { trusted } from '../page/trusted-types.js';
import type { Report } from './bundles.js';
import { catchWriting } from './catch-writing.js';
import type { ScriptKind } from './script-order.js';

/*
 * How a script starts without leaving its place: docs/decisions/0015-scripts-start-where-they-are.md. For
 * the page's life: what one gate started stays started when another one follows.
 */

/**
 * What a live script stands behind: the page's own script, or the head that has it. Routers compare heads,
 * and would take one script more for a new version of the site (Turbo's tracked scripts, Unpoly's assets).
 */
const placeOf = (inert: HTMLScriptElement): Element =>
  inert.parentNode === page.head ? page.head : inert;

/** The live script beside each of the page's that could not start itself, while that is in the page. */
const lives = new Map<HTMLScriptElement, HTMLScriptElement>();
/** All live ones. */
const ours = new WeakSet<Element>();
/** Those of the page that the parser was still at when they were seen. */
const unfinished = new WeakSet<Element>();
/** Ends the wait for what is on its way. */
const awaited = new Map<HTMLScriptElement, () => void>();

/**
 * The types that run, and then tell that they are through: data has no events.
 * https://mimesniff.spec.whatwg.org/#javascript-mime-type
 */
const RUNS =
  /^(module|(text|application)\/(x-)?(java|ecma)script|text\/(javascript1\.[0-5]|jscript|livescript)|)$/i;

/** The type that a gated script has when it is live. */
function typeOf(inert: Element): string {
  const language = inert.getAttribute('language');
  return (inert.getAttribute('data-type') ?? (language ? `text/${language}` : ''))
    .trim()
    .toLowerCase();
}

export function kindOf(inert: Element): ScriptKind {
  const type = typeOf(inert);
  if (type === 'importmap' || inert.hasAttribute('async')) return 'free';
  const isDeferred =
    type === 'module' || (inert.hasAttribute('defer') && inert.hasAttribute('src'));
  return isDeferred ? 'deferred' : 'classic';
}

/**
 * Notes a script that the parser is at. It takes it for text, and then a browser may start that very
 * element once its type is one that runs: that `async` has turned true tells that it has come so far. Any
 * other may have been started, or ruled out, where nobody sees it: by `innerHTML`, and in a clone of that.
 * https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element
 */
export function noticeScript(script: Element): void {
  // A script in a picture (SVG) has no text that could be set.
  if (script instanceof HTMLScriptElement && !script.async) unfinished.add(script);
}

/** A copy of a live script that came with a copy of the page's markup. */
export const isCopy = (script: Element): boolean => script.hasAttribute(LIVE) && !ours.has(script);

export const isLive = (script: Element): boolean => ours.has(script);

/**
 * Starts a script where it is: by itself, or where a browser would not, by a live one beside it.
 *
 * @param hasModules whether a module may have started
 * @returns its end, if others wait for that
 */
export function startScript(
  inert: HTMLScriptElement,
  hasModules: boolean,
  report: Report,
): Promise<unknown> | undefined {
  const isAsync = inert.hasAttribute('async');
  const type = typeOf(inert);
  const canStartItself = unfinished.has(inert) && inert.async && !isAsync;
  unfinished.delete(inert);
  const live = canStartItself ? inert : copyScript(inert, type, trusted());
  // One made by script is async unless it says otherwise. Otherwise a browser keeps one order for all,
  // in which a classic one would wait for the module before it: hence we keep that of those.
  if (type === 'module' || !hasModules) live.async = isAsync;
  const isExternal = inert.hasAttribute('src');
  // `nomodule` never runs here.
  const isAwaited = isExternal && !isAsync && !live.noModule && RUNS.test(type);
  /** Where it has run, its id is the page's own script's alone: a morph looks for that. */
  const leaveId = (): void => {
    if (live !== inert) live.removeAttribute('id');
  };
  const end = new Promise<void>((resolve) => {
    if (isAwaited) awaited.set(live, resolve);
    for (const event of ['load', 'error'])
      live.addEventListener(event, () => {
        // Not as `onload`, which is the page's.
        if (live !== inert) inert.dispatchEvent(new Event(event));
        leaveId();
        awaited.get(live)?.();
        awaited.delete(live);
      });
  });
  const start = (): void => {
    if (live !== inert) placeOf(inert).after(live);
    else if (isExternal) {
      // A browser looks at a script again when its children change.
      live.append('');
      live.lastChild!.remove();
    } else live.text = trusted().createScript(live.textContent);
  };
  const written = inert.type;
  if (live === inert) live.type = type;
  else {
    live.setAttribute(LIVE, '');
    ours.add(live);
    lives.set(inert, live);
  }
  try {
    if (isExternal) start();
    else {
      catchWriting(live, start, report);
      leaveId();
    }
  } finally {
    // The type has been read. From here on a copy of the markup is inert.
    live.type = written;
  }
  return isAwaited ? end : undefined;
}

/**
 * Marks a script of the page that has started where no markup tells: a clone takes over the nonce, which a
 * browser no longer looks at. Like the clone of any script that has run, it does not run again. One that
 * a router makes anew has none, and is new.
 * https://html.spec.whatwg.org/multipage/urls-and-fetching.html#nonce-attributes
 */
export function markStarted(script: HTMLScriptElement): void {
  script.nonce ||= LIVE;
}

export const isClone = (script: HTMLScriptElement): boolean => script.nonce === LIVE;

/** Takes the live script away that stands beside one of the page. */
export function removeLive(inert: HTMLScriptElement): void {
  lives.get(inert)?.remove();
  lives.delete(inert);
}

/** Lets live scripts follow those of the page, which may have been moved or taken out. */
export function followScripts(): void {
  for (const [inert, live] of lives)
    if (!inert.isConnected) removeLive(inert);
    else if (live.isConnected && live.parentNode !== placeOf(inert).parentNode)
      placeOf(inert).after(live);
  for (const [script, end] of awaited)
    // What was moved to another document never ends. Scripts that are taken out do.
    // eslint-disable-next-line no-restricted-properties -- it is just that which may be another's
    if (script.isConnected && script.getRootNode({ composed: true }) !== page.getRootNode()) {
      awaited.delete(script);
      end();
    }
}
