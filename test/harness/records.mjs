// Receipts as the page sends them, and requests with them.
import { createHash, randomBytes } from 'node:crypto';
import { createReceipt, parseRecord } from 'consent-elements/receipt.js';
import { decideForRequest } from 'consent-elements/server.js';

const settings = {
  policyVersion: '2026-05-13',
  policyHref: '/privacy',
  categories: ['measurement'],
  maxAge: 182,
  maxAgeDenied: 182,
};

const measurement = [
  {
    name: 'measurement',
    basis: 'consent',
    label: 'Measurement',
    description: 'Counts page views.',
    stored: [{ name: '_pk_id*', type: 'cookie', duration: 'P13M', purpose: 'Tells visits apart.' }],
    services: [
      {
        name: 'measurement.matomo',
        label: 'Matomo',
        description: '',
        provider: 'Example (Pty) Ltd',
        privacyHref: '/matomo',
        country: 'ZA',
        stored: [],
      },
    ],
  },
];

export const newId = () => randomBytes(16).toString('base64url');

/** A cookie's value: what a visitor granted and denied, names with spaces between them, Unix seconds ago. */
export const cookieOf = ({
  id = newId(),
  granted = 'measurement',
  denied = granted ? '' : 'measurement',
  ago = 60,
  policy = settings.policyVersion,
} = {}) =>
  `${new URLSearchParams({ v: 1, granted, denied, policy, at: Math.floor(Date.now() / 1000) - ago, id })}`;

/** The record of an answer; `text` null is one that no words were noted with. */
export function receiptOf({
  text = 'May we count page views?',
  language = 'en',
  categories = measurement,
  ...answer
} = {}) {
  const cookie = cookieOf(answer);
  const record = parseRecord(cookie);
  const receipt = createReceipt({
    record,
    settings,
    decision: decideForRequest({ cookie: `consent=${cookie}` }, settings),
    categories,
    withdrawal: 'Through “Cookies” at the bottom of each page.',
    language,
    now: record.at,
  });
  if (text === null) return receipt;
  const sha256 = createHash('sha256').update(text).digest('hex');
  return {
    ...receipt,
    events: [{ ...receipt.events[0], notice: { text, language, sha256 } }],
  };
}

export const ADDRESS = 'https://example.com/consent-records';

/** What a browser says of a request of the site's own page. */
const ownPage = { origin: 'https://example.com', 'sec-fetch-site': 'same-origin' };

export const posting = (body, headers = {}) =>
  new Request(ADDRESS, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...ownPage, ...headers },
    body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
  });

export const asking = (method, cookie, headers = {}) =>
  new Request(ADDRESS, {
    method,
    headers: { ...ownPage, ...(cookie && { cookie: `consent=${cookie}` }), ...headers },
  });
