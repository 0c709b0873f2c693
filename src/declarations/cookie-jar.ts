import { page } from '../page/page.js';

/**
 * Names of the cookies that script can see; that of one without `=` is empty.
 *
 * @throws DOMException where the browser refuses, as in a frame with `sandbox`.
 */
export const cookieNames = (): string[] =>
  page.cookie.split('; ').map((pair) => pair.slice(0, Math.max(0, pair.indexOf('='))));

/** `a.b.example.com` → itself and every parent domain that a cookie may be set on. */
const domainsOf = (host: string): string[] =>
  host.split('.').map((_, index, labels) => labels.slice(index).join('.'));

/** `/a/b/` → `/`, `/a`, `/a/`, `/a/b`, `/a/b/`. */
function pathsOf(pathname: string): string[] {
  const paths = ['/'];
  let path = '';
  for (const part of pathname.split('/').filter(Boolean)) {
    path += `/${part}`;
    paths.push(path, `${path}/`);
  }
  return paths;
}

/**
 * Names such as `__Secure-id` are kept, hence also expired, only with `secure`; browsers that refuse it
 * on a page without HTTPS take the plain one. A partitioned cookie is another one than that of the same
 * name beside it. https://developer.mozilla.org/docs/Web/Privacy/Guides/Privacy_sandbox/Partitioned_cookies
 */
const KINDS = ['', '; secure', '; secure; samesite=none; partitioned'];

/**
 * Removes a cookie wherever script can reach it. A cookie goes only by the domain and path that it
 * was set with, and those cannot be read, so all that are possible here are tried.
 */
export function expireCookie(name: string): void {
  for (const path of pathsOf(location.pathname))
    for (const domain of ['', ...domainsOf(location.hostname)])
      for (const kind of KINDS)
        page.cookie = `${name}=; max-age=0; path=${path}${domain && `; domain=${domain}`}${kind}`;
}
