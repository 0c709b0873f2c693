import { parseRequirements, requiredName } from '../consent/consent-names.js';
import { isMet, type Decision } from '../consent/decision.js';
import { page } from '../page/page.js';
import { trusted } from '../page/trusted-types.js';
import { load, report, type Bundles } from './bundles.js';
import { checkName, decision } from './decision-store.js';
import { settleScript } from './script-effect.js';

/** What `data-consent` works on. */
export const GATED = 'script,template,iframe,img,video,audio,source,embed,link';

/** The effects on everything but scripts, once the page has needed one. */
let effects: Bundles['effects'] | undefined;

/** The last decision whose effects have started. */
let effective: Decision | undefined;

/**
 * From now on, what a decision grants opens; what it denies is shut as soon as it is taken. Without
 * one nothing more opens.
 */
export const startEffects = (of?: Decision): void => {
  effective = of;
};

/** Whether what an element asks for is granted now, and vendors and visitor have seen that it is. */
export function isOpen(element: Element): boolean {
  // None: the page has taken it away.
  const text = element.getAttribute('data-consent') ?? '';
  const requirements = parseRequirements(text);
  if (!requirements) report('bad-requirement', text);
  // While the page is parsed, the declaration may still be on its way.
  else if (page.readyState !== 'loading') requirements.map(requiredName).forEach(checkName);
  return (
    !!(requirements && effective) && isMet(decision, requirements) && isMet(effective, requirements)
  );
}

/**
 * Opens or shuts an element that carries `data-consent`, as the decision now asks for. Where that has
 * to wait for code that is still to come, returns a promise: `true` if it has come, to call this again.
 */
export function settle(element: Element): Promise<boolean> | void {
  const { localName } = element;
  if (localName === 'script') settleScript(element as HTMLScriptElement);
  else if (element.matches(GATED)) {
    const open = isOpen(element);
    if (effects) return effects.settleElement(element, open, trusted(), report, settle);
    // Until the effects are here it is shut, as the page wrote it.
    else if (open) return load('effects').then((loaded) => !!(effects = loaded));
  }
}

/** Shuts what is no longer in the page to be found: its content may be, and it may come back. */
export const settleRemoved = (): void =>
  effects?.removedElements().forEach((element) => void settle(element));
