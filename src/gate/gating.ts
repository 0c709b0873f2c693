import { parseRequirements } from '../consent/consent-names.js';
import { isMet } from '../consent/decision.js';
import { ADDRESSES, EMBEDS } from '../consent/addresses.js';
import { LIVE } from '../page/live-mark.js';
import { trusted } from '../page/trusted-types.js';
import type { Loader } from './bundles.js';
import { createScripts } from './scripts.js';
import { followScripts } from './start-script.js';
import type { Store } from './store.js';

/** What `data-consent` works on. */
export const GATED = `script,template,${EMBEDS}`;

/** Opens and shuts what carries `data-consent`. */
export interface Gating {
  /**
   * Opens or shuts an element, as the decision asks for. Where that has to wait for code that is
   * still to come, returns a promise: `true` if it has come, to apply the decision again.
   */
  apply(element: Element): Promise<boolean> | void;
  /** What `apply` waits for, if it does. */
  readonly coming: Promise<boolean> | undefined;
  /** Shuts what has been taken out of the page: its content may still be there, or it may come back. */
  applyToRemoved(): void;
  /** Lets what was opened follow the page's own elements, which may have been moved or taken out. */
  follow(): void;
}

export function createGating(store: Store, { load, loaded, report }: Loader): Gating {
  /** Whether what an element asks for is granted now, and vendors and visitor have seen that it is. */
  function isOpen(element: Element): boolean {
    // The page may have taken the attribute away.
    const text = element.getAttribute('data-consent') ?? '';
    const requirements = parseRequirements(text);
    if (!requirements) {
      report('bad-requirement', text);
      return false;
    }
    const { decision, effective } = store;
    return !!effective && isMet(decision, requirements) && isMet(effective, requirements);
  }

  let coming: Promise<boolean> | undefined;
  const applyToScript = createScripts(store.settings.nonce, isOpen, report);

  function apply(element: Element): Promise<boolean> | void {
    if (element.localName === 'script') return applyToScript(element as HTMLScriptElement);
    if (!element.matches(GATED)) return;
    const open = isOpen(element);
    if (loaded.effects)
      return loaded.effects.applyToElement(element, open, trusted(), report, apply);
    // Until the effects are here it is shut, as the page wrote it, or as a copy is made to be.
    const isCopy = element.hasAttribute(LIVE);
    if (isCopy && !open) for (const name of ADDRESSES) element.removeAttribute(name);
    if (open || isCopy) return (coming = load('effects').then(Boolean));
  }

  return {
    apply,
    get coming() {
      return coming;
    },
    applyToRemoved: () =>
      loaded.effects?.removedElements().forEach((element) => void apply(element)),
    follow() {
      followScripts();
      loaded.effects?.followTemplates().forEach((element) => void apply(element));
    },
  };
}
