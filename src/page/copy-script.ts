import { page } from './page.js';
import type { TrustedPolicy } from './trusted-types.js';

/**
 * A script like another one, of another type: one that was once taken for text never runs, and for
 * Firefox the words of a clone are never trusted.
 */
export function copyScript(
  script: HTMLScriptElement,
  type: string | null,
  policy: TrustedPolicy,
): HTMLScriptElement {
  const copy = page.createElement('script');
  for (const { name, value } of script.attributes)
    // Not `onload` and its like: who makes the copy knows who is to hear of the events.
    if (!/^(type$|on)/.test(name))
      copy.setAttribute(name, name === 'src' ? policy.createScriptURL(value) : value);
  if (type) copy.type = type;
  // Browsers hide the attribute's value from CSS: only the property has it.
  copy.nonce = script.nonce;
  // Not `text`, which a script in a picture (SVG) does not have.
  copy.text = policy.createScript(script.textContent);
  return copy;
}
