import { page } from '../../page/page.js';

/** The page's cookies; empty in a sandboxed frame, where reading them throws. */
export function pageCookies(): string {
  try {
    return page.cookie;
  } catch {
    return '';
  }
}
