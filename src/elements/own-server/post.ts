import { reportProblem } from '../base/report-problem.js';
import type { AddressSetting } from './own-address.js';

/** What an own server is sent. Whoever sends holds the page up for nothing. */
export interface Message {
  readonly setting: AddressSetting;
  readonly address: URL;
  /** JSON; nothing if left out. */
  readonly body?: string;
  readonly credentials: RequestCredentials;
  /** Whether it outlives the page. @default true */
  readonly keepalive?: boolean;
  readonly signal?: AbortSignal;
}

let isLeaving = false;
addEventListener('pagehide', () => (isLeaving = true), true);
addEventListener('pageshow', () => (isLeaving = false), true);

/** Statuses after which the same may be taken later. */
const isPassing = (status: number): boolean => status >= 500 || status === 408 || status === 429;

/**
 * Sends, also while the page is on its way out. Resolves with whether that is done with: taken, or refused for
 * good. What went wrong is reported, to whoever builds the page.
 */
export async function post({ setting, address, body, ...options }: Message): Promise<boolean> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      keepalive: true,
      // Not to another site after all.
      redirect: 'error',
      // The path says where the visitor was; the origin is what the server checks.
      referrerPolicy: 'origin',
      ...options,
      ...(body && { body, headers: { 'content-type': 'application/json' } }),
    });
    if (response.ok) return true;
    const said = await response.text().catch(() => '');
    reportProblem('not-sent', setting, address.href, `${response.status} ${said}`.trim());
    return !isPassing(response.status);
  } catch (cause) {
    // A page that goes takes its promises along; the browser goes on sending.
    if (!isLeaving && !options.signal?.aborted)
      reportProblem('not-sent', setting, address.href, cause);
    return false;
  }
}
