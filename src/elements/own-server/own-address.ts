import type { ConsentSettings } from '../../consent/consent-settings.js';
import { reportProblem } from '../base/report-problem.js';

export type AddressSetting = 'recordsHref' | 'countersHref' | 'echoHref';

const isInside = (host: string, domain: string): boolean =>
  host === domain || host.endsWith(`.${domain}`);

/**
 * The address that a setting names, if it is the page's own: on its origin, on a subdomain of its host, or on the
 * domain that shares the cookie, which browsers allow only to those who have it. Any other one is reported, and
 * nothing is sent there. That domain is believed: see docs/decisions/0022-a-shared-domain-is-believed.md.
 */
export function ownAddress(settings: ConsentSettings, setting: AddressSetting): URL | undefined {
  const href = settings[setting];
  if (!href) return undefined;
  try {
    // Not against the page's `<base>`, which may have slipped into it.
    const address = new URL(href, location.href);
    if (/^https?:$/.test(location.protocol) && isOwn(address, settings)) {
      // Which cookie it is about: one address may serve all scopes. Counters are about none.
      if (settings.scope && setting !== 'countersHref')
        address.searchParams.set('scope', settings.scope);
      return address;
    }
  } catch {
    // No address at all.
  }
  reportProblem('other-site', setting, href);
  return undefined;
}

function isOwn({ origin, protocol, hostname }: URL, { cookieDomain }: ConsentSettings): boolean {
  // `blob:` has the page's origin, too.
  if (!/^https?:$/.test(protocol)) return false;
  if (origin === location.origin) return true;
  if (protocol !== location.protocol) return false;
  const domain = cookieDomain?.replace(/^\./, '');
  const isShared = domain?.includes('.') && isInside(location.hostname, domain);
  return isInside(hostname, isShared ? domain! : location.hostname) && !/^[\d.]+$/.test(hostname);
}
