import type { ConsentSettings } from '../../consent/consent-settings.js';
import { cookieNameOf } from '../../consent/cookie-text.js';
import { page } from '../../page/page.js';

/**
 * The page's cookies, or what stands for ours in local storage; empty in a sandboxed frame, where reading
 * them throws.
 */
export function pageCookies(settings: ConsentSettings): string {
  try {
    const name = cookieNameOf(settings);
    return settings.storage === 'local' ? `${name}=${localStorage.getItem(name)}` : page.cookie;
  } catch {
    return '';
  }
}
