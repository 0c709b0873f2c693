/** What we use of a Trusted Types policy. */
export interface TrustedPolicy {
  createScript(text: string): string;
  createScriptURL(text: string): string;
  createHTML(text: string): string;
}

const same = (text: string): string => text;
const asItIs: TrustedPolicy = { createScript: same, createScriptURL: same, createHTML: same };
let policy: TrustedPolicy | undefined;

/**
 * Under `require-trusted-types-for 'script'` a script's text and address must come from a named
 * policy. Ours vouches for what the page itself wrote into a gated element, and nobody outside our
 * code can reach it. If the page's policy does not allow its name, strings are tried.
 *
 * @see https://www.w3.org/TR/trusted-types/
 */
export function trusted(): TrustedPolicy {
  try {
    policy ??= (globalThis as never as { trustedTypes: TrustedTypes }).trustedTypes.createPolicy(
      'consent-elements',
      asItIs,
    );
  } catch {
    // No Trusted Types here, or the name is not in the page's `trusted-types` list.
    policy = asItIs;
  }
  return policy;
}

interface TrustedTypes {
  createPolicy(name: string, rules: TrustedPolicy): TrustedPolicy;
}
