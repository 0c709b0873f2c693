// Rules by region: what the header of the site's own CDN leads to. From the built package, as a server loads it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  ConsentSettingsError,
  decideForRequest,
  isGranted,
  REGIONS,
  regimeAttributes,
  regimeForPlace,
  regimeForRequest,
} from 'consent-elements/server.js';

const statistics = ['measurement'];
const base64 = (value) => Buffer.from(JSON.stringify(value)).toString('base64');

/** Headers of each CDN for a country and a region. */
const CDNS = {
  cloudflare: (country, region) => ({ 'cf-ipcountry': country, 'cf-region-code': region }),
  vercel: (country, region) => ({
    'x-vercel-ip-country': country,
    'x-vercel-ip-country-region': region,
  }),
  cloudfront: (country, region) => ({
    'cloudfront-viewer-country': country,
    'cloudfront-viewer-country-region': region,
  }),
  netlify: (country, region) => ({
    'x-nf-geo': base64({ country: { code: country }, subdivision: { code: region } }),
  }),
  akamai: (country, region) => ({
    'x-akamai-edgescape': `georegion=246,country_code=${country},region_code=${region},city=X,dma=807`,
  }),
};

const regionOf = (headers, options = { cdn: 'cloudflare' }) =>
  regimeForRequest(headers, { statistics, ...options }).region;

test('each CDN’s header says where a request comes from', () => {
  for (const [cdn, headersFor] of Object.entries(CDNS)) {
    const from = (...place) => regionOf(headersFor(...place), { cdn });
    assert.equal(from('US', 'CA'), 'us-ca', cdn);
    assert.equal(from('CA', 'QC'), 'ca-qc', cdn);
    assert.equal(from('GB', 'ENG'), 'uk', cdn);
    assert.equal(from('GB', ''), 'uk', cdn);
    assert.equal(from('ZA', 'WC'), 'za', cdn);
    assert.equal(from('DE', 'BE'), 'eu', cdn);
    assert.equal(from('CA', 'ON'), 'eu', `${cdn}: a province without a preset`);
    assert.equal(from('US', ''), 'eu', `${cdn}: a state that is not known`);
    assert.equal(from('US', 'California'), 'eu', `${cdn}: a name instead of a code`);
    const request = new Request('https://example.com/', { headers: headersFor('US', 'CA') });
    assert.equal(regionOf(request, { cdn }), 'us-ca', cdn);
  }
});

test('a proxy of the site’s own names its headers, as Fastly has to', () => {
  const cdn = { country: 'X-Geo-Country', region: 'X-Geo-Region' };
  for (const region of ['CA', 'US-CA', 'us-ca'])
    assert.equal(
      regionOf({ 'x-geo-country': 'US', 'x-geo-region': region }, { cdn }),
      'us-ca',
      region,
    );
  assert.equal(regionOf({ 'x-geo-country': 'GB' }, { cdn: { country: 'x-geo-country' } }), 'uk');
});

test('what is unknown or contradictory is the strictest', () => {
  const strictest = regimeForRequest({}, { cdn: 'cloudflare', statistics });
  assert.deepEqual(strictest, {
    region: 'eu',
    settings: { gpc: 'deny' },
    bases: { measurement: 'consent' },
    languages: [],
    vary: 'cf-ipcountry, cf-region-code',
  });
  for (const country of ['', 'XX', 'ZZ', 'T1', 'GB, US', 'United Kingdom', '826', '?', '__proto__'])
    assert.equal(regionOf({ 'cf-ipcountry': country }), 'eu', country);
  const proxy = { cdn: { country: 'x-country', region: 'x-region' } };
  assert.equal(regionOf({ 'x-country': 'GB', 'x-region': 'US-CA' }, proxy), 'eu');
  assert.equal(
    regionOf({ 'x-akamai-edgescape': 'country_code=GB,country_code=DE' }, { cdn: 'akamai' }),
    'eu',
  );
  for (const geo of ['{', '', base64(null), base64({ country: 'GB' }), base64([])])
    assert.equal(regionOf({ 'x-nf-geo': geo }, { cdn: 'netlify' }), 'eu', geo);
});

test('headers of other CDNs, which any visitor can send, are not read', () => {
  for (const [cdn, headersFor] of Object.entries(CDNS))
    for (const other of Object.keys(CDNS).filter((one) => one !== cdn))
      assert.equal(regionOf(headersFor('GB', 'ENG'), { cdn: other }), 'eu', `${cdn} as ${other}`);
});

test('whatever is sent, what comes out is one of the site’s own answers', () => {
  const anything = fc.dictionary(
    fc.constantFrom('cf-ipcountry', 'cf-region-code', 'x-nf-geo', 'x-akamai-edgescape', 'host'),
    fc.oneof(fc.string(), fc.constantFrom('GB', 'US', 'CA', 'QC', 'country_code=GB')),
  );
  fc.assert(
    fc.property(anything, fc.constantFrom('cloudflare', 'netlify', 'akamai'), (headers, cdn) => {
      const regime = regimeForRequest(headers, { cdn, statistics });
      assert.ok(Object.hasOwn(REGIONS, regime.region));
      const { statistics: basis } = REGIONS[regime.region];
      assert.deepEqual(regime.bases, { measurement: basis });
    }),
  );
});

test('only what the site names as statistics is exempt, and only where the law says so', () => {
  const uk = { 'cf-ipcountry': 'GB' };
  const cdn = 'cloudflare';
  assert.deepEqual(regimeForRequest(uk, { cdn }).bases, {});
  assert.deepEqual(regimeForRequest(uk, { cdn, statistics }).bases, { measurement: 'exempt' });
  const exempting = Object.entries(REGIONS).filter(
    ([, { statistics: basis }]) => basis === 'exempt',
  );
  assert.deepEqual(
    exempting.map(([name]) => name),
    ['uk'],
  );
});

test('twelve states of the US have the signal’s regime, and nobody else', () => {
  const states = Object.entries(REGIONS).filter(([, { regime }]) => regime === 'us');
  assert.equal(states.length, 12);
  assert.ok(states.every(([name]) => name.startsWith('us-')));
});

/** A day as in `2026-11-30`, which there is. */
const isDay = (text) =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(text).toISOString().startsWith(text);

test('every preset names its sources, the day since which they apply, and what they were held against', () => {
  for (const [name, { sources }] of Object.entries(REGIONS)) {
    assert.ok(sources.length > 0, name);
    for (const { title, href, since, compared } of sources) {
      assert.ok(title.length > 10, name);
      assert.ok(isDay(since), `${name}: ${since}`);
      assert.match(compared.kind, /^(official|copy|report)$/, name);
      assert.ok(isDay(compared.on), `${name}: ${compared.on}`);
      assert.ok(compared.on >= '2026-11-30', `${name}: nothing was compared before`);
      for (const address of [href, compared.href])
        assert.equal(new URL(address).protocol, 'https:', name);
    }
  }
});

test('docs/regions.md says of each source what the data say', () => {
  const page = readFileSync(new URL('../../docs/regions.md', import.meta.url), 'utf8');
  const rows = Object.entries(REGIONS).flatMap(([name, { sources }]) =>
    sources.map(
      ({ title, href, since, compared: { kind, href: seen, on } }) =>
        `| \`${name}\` | [${title}](${href}) | ${since} | [${kind}](${seen}), ${on} |`,
    ),
  );
  const [, table] = page.split('| preset | source | applies since | held against |\n');
  assert.deepEqual(table.split('\n\n')[0].split('\n').slice(1), rows);
});

test('the site’s own word counts before the presets, a subdivision’s before its country’s', () => {
  const byCountry = {
    AU: 'uk',
    US: 'us-tx',
    'US-CA': { statistics: 'exempt' },
    GB: { statistics: 'consent', gpc: 'ask' },
  };
  const from = (country, region = '') =>
    regimeForRequest(CDNS.cloudflare(country, region), {
      cdn: 'cloudflare',
      statistics,
      byCountry,
    });
  assert.equal(from('AU').region, 'uk');
  assert.equal(from('US', 'VA').region, 'us-tx');
  assert.deepEqual(from('US', 'CA').settings, { gpc: 'deny', regime: 'us' });
  assert.deepEqual(from('US', 'CA').bases, { measurement: 'exempt' });
  assert.deepEqual(from('GB').settings, { gpc: 'ask' });
  assert.deepEqual(from('GB').bases, { measurement: 'consent' });
  assert.equal(from('NZ').region, 'eu');
});

test('a page that is built for a place says where', () => {
  assert.deepEqual(regimeForPlace('us-ca').settings, { gpc: 'deny', regime: 'us' });
  assert.deepEqual(regimeForPlace('GB', { statistics }).bases, { measurement: 'exempt' });
  assert.equal(regimeForPlace('GB-ENG').region, 'uk');
  for (const place of ['anywhere', '', 'US', 'XX', 'T1', 'US-California'])
    assert.equal(regimeForPlace(place).region, 'eu', place);
});

test('a regime is written as attributes of the tag and of the category', () => {
  const california = regimeForPlace('US-CA', { statistics });
  assert.equal(regimeAttributes(california), 'data-gpc="deny" data-regime="us"');
  assert.equal(regimeAttributes(california, 'measurement'), 'basis="consent"');
  assert.equal(regimeAttributes(regimeForPlace('FR')), 'data-gpc="deny"');
  assert.equal(
    regimeAttributes(regimeForPlace('GB', { statistics }), 'measurement'),
    'basis="exempt"',
  );
  assert.throws(() => regimeAttributes(california, 'maps'), {
    name: 'ConsentSettingsError',
    message: /"maps" is not in statistics, which has measurement/,
  });
});

test('a regime is what the decision of the same request is made by', () => {
  const measures = (headers) => {
    const { settings, bases } = regimeForRequest(headers, { cdn: 'cloudflare', statistics });
    return isGranted(decideForRequest(headers, { ...settings, bases }), 'measurement');
  };
  assert.equal(measures({ 'cf-ipcountry': 'GB' }), true);
  assert.equal(measures({ 'cf-ipcountry': 'GB', 'sec-gpc': '1' }), false);
  assert.equal(measures({ 'cf-ipcountry': 'FR' }), false);
  assert.equal(measures({}), false);
});

test('a mistake in the options is told with the value and what is allowed', () => {
  for (const [options, message] of [
    [undefined, /cdn was undefined; allowed is one of cloudflare, vercel/],
    [{ cdn: 'fastly' }, /cdn was "fastly".*\{ country: 'x-geo-country'/],
    [{ cdn: { country: 'a b' } }, /cdn was \{"country":"a b"\}/],
    [{ cdn: 'vercel', byCountry: { uk: 'uk' } }, /byCountry has "uk".*"GB"/],
    [{ cdn: 'vercel', byCountry: { AU: 'uks' } }, /\{"AU":"uks"\}; allowed is one of eu, uk/],
    [{ cdn: 'vercel', byCountry: { AU: { gpc: 'allow' } } }, /\{"AU":\{"gpc":"allow"\}\}/],
    [{ cdn: 'vercel', byCountry: { AU: { basis: 'exempt' } } }, /allowed is/],
    [{ cdn: 'vercel', statistics: ['essential'] }, /statistics has "essential"/],
  ])
    assert.throws(
      () => regimeForRequest({}, options),
      (error) => error instanceof ConsentSettingsError && message.test(error.message),
      String(message),
    );
  assert.throws(() => regimeForRequest(Promise.resolve({}), { cdn: 'vercel' }), /await it first/);
});
