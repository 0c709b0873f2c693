import type { ConsentGate } from '../../consent/consent-gate.js';
import { Unsent } from './unsent.js';

/** What the server has of the visitor, whom it knows by the cookie alone. @throws if it does not answer */
async function ask(address: URL, method: 'GET' | 'DELETE'): Promise<Response> {
  const response = await fetch(address, { method, credentials: 'include', cache: 'no-store' });
  if (!response.ok) throw new Error(`${response.status}`);
  return response;
}

/** An answer to `GET`. */
interface Found {
  readonly records: readonly unknown[];
  /** There are earlier ones than these. */
  readonly before?: string;
}

/** Their records as text to read; empty where there are none. */
export async function fetchRecords(address: URL): Promise<string> {
  const records: unknown[] = [];
  const next = new URL(address);
  for (let isMore = true; isMore;) {
    const found = (await (await ask(next, 'GET')).json()) as Found;
    records.unshift(...found.records);
    isMore = found.before !== undefined;
    if (isMore) next.searchParams.set('before', found.before!);
  }
  return records.length ? JSON.stringify(records, null, 2) : '';
}

/** Deletes them, and what was still to be sent to it. Nothing is left to read. */
export async function eraseRecords(address: URL, gate: ConsentGate): Promise<''> {
  await ask(address, 'DELETE');
  // Not before: a withdrawal may wait there.
  new Unsent(gate).clear();
  return '';
}
