import { expect } from '../harness/expect.js';
import fc from 'fast-check';
import {
  readSettings,
  SETTING_NAMES,
  type ConsentSettings,
} from '../../src/consent/consent-settings.js';
import { isSafeAddress, isSafeLink } from '../../src/consent/safe-address.js';
import { allowedFor } from '../../src/consent/allowed-settings.js';
import { attributeOf, DIAGNOSTIC_CODES, explain, quote } from '../../src/consent/diagnostics.js';

const DEFAULTS: ConsentSettings = {
  policyVersion: undefined,
  policyHref: undefined,
  categories: ['essential', 'measurement'],
  scope: undefined,
  cookieName: 'consent',
  cookieDomain: undefined,
  cookiePath: '/',
  cookieSameSite: 'lax',
  storage: 'cookie',
  maxAge: 182,
  maxAgeDenied: 0,
  gpc: 'deny',
  regime: undefined,
  signals: [],
  googleMode: 'basic',
  googleLayer: 'dataLayer',
  googleWait: 500,
  googleUrlPassthrough: false,
  googleAdsDataRedaction: false,
  reloadOnWithdraw: false,
  lang: undefined,
  elements: undefined,
  records: false,
  recordsHref: undefined,
  countersHref: undefined,
  echoHref: undefined,
  nonce: undefined,
  preferencesHash: 'cookie-settings',
  banner: 'auto',
  check: false,
  import: [],
  importMap: [],
  importClear: false,
};

function read(given: object) {
  const rejected: string[] = [];
  const settings = readSettings(
    given,
    (setting, value) => void rejected.push(`${setting}=${value}`),
  );
  return { settings, rejected };
}

describe('settings', () => {
  it('have the defaults of the contract', () => {
    expect(read({})).to.deep.equal({ settings: DEFAULTS, rejected: [] });
  });

  for (const [setting, text, value] of [
    ['policyVersion', '2026-05-13', '2026-05-13'],
    ['policyHref', '/privacy#cookies', '/privacy#cookies'],
    ['policyHref', 'https://example.com/p?a=b:c', 'https://example.com/p?a=b:c'],
    ['categories', 'essential  maps\nmeasurement', ['essential', 'maps', 'measurement']],
    ['categories', 'maps essential', ['essential', 'maps']],
    ['categories', 'maps maps', ['essential', 'maps']],
    ['categories', 'maps, ads', ['essential', 'maps', 'ads']],
    ['categories', '', ['essential']],
    ['scope', 'workspace-acme', 'workspace-acme'],
    ['cookieName', 'my_consent', 'my_consent'],
    ['cookieDomain', 'example.com', 'example.com'],
    ['cookiePath', '/shop', '/shop'],
    ['maxAge', '1', 1],
    ['maxAge', '400', 400],
    ['maxAge', 30, 30],
    ['maxAgeDenied', '90', 90],
    ['gpc', 'ask', 'ask'],
    ['gpc', 'ignore', 'ignore'],
    ['regime', 'us', 'us'],
    ['signals', 'google', ['google']],
    ['signals', ['google', 'meta'], ['google', 'meta']],
    ['googleMode', 'advanced', 'advanced'],
    ['googleLayer', 'tags', 'tags'],
    ['googleWait', '0', 0],
    ['googleWait', '2000', 2000],
    ['googleUrlPassthrough', '', true],
    ['googleAdsDataRedaction', 'true', true],
    ['cookieSameSite', 'none', 'none'],
    ['storage', 'local', 'local'],
    ['reloadOnWithdraw', '', true],
    ['reloadOnWithdraw', 'true', true],
    ['reloadOnWithdraw', 'false', false],
    ['reloadOnWithdraw', true, true],
    ['reloadOnWithdraw', false, false],
    ['lang', 'pt-BR', 'pt-BR'],
    ['elements', '/assets/consent/', '/assets/consent/'],
    ['records', '', true],
    ['records', 'granted', 'granted'],
    ['countersHref', '/counters', '/counters'],
    ['echoHref', 'https://example.com/echo', 'https://example.com/echo'],
    ['banner', 'none', 'none'],
    [
      'import',
      'vanilla-cookieconsent klaro:my_choices',
      ['vanilla-cookieconsent', 'klaro:my_choices'],
    ],
    ['importMap', 'analytics=measurement C0004=ads', ['analytics=measurement', 'C0004=ads']],
    ['importMap', 'matomo=measurement.matomo', ['matomo=measurement.matomo']],
    ['importClear', '', true],
    ['nonce', 'abc', 'abc'],
  ] as const)
    it(`take ${setting} ${JSON.stringify(text)}`, () => {
      const { settings, rejected } = read({ [setting]: text });
      expect(rejected).to.deep.equal([]);
      expect(settings).to.deep.equal({ ...DEFAULTS, [setting]: value });
    });

  for (const [setting, ...texts] of [
    ['policyVersion', '', '-', 'May 2026', '1;2', 'a'.repeat(33)],
    ['policyHref', 'javascript:alert(1)', ' javascript:1', 'data:text/html,x', 'mailto:a@b.c'],
    ['categories', 'Essential', 'a;b', 'a b.c', '1', '__proto__', 'a'.repeat(33)],
    ['scope', '', 'a b', 'a;b', 'a=b', 'a/b', 'a.b', 'a'.repeat(65)],
    ['cookieName', '', 'a b', 'a;b', 'a=b', 'a,b', 'ä', 'a\n'],
    ['cookieDomain', '', 'a b', 'example.com; secure', 'a/b', 'example.com:80'],
    ['cookiePath', '', 'shop', '/a;b', '/a b', '/a\n'],
    ['maxAge', '', '0', '-1', '401', '1.5', '1e2', '0x10', ' 30', '30 days', 'Infinity', 'NaN'],
    ['maxAge', 0, 1.5, NaN, Infinity, true, {}],
    ['maxAgeDenied', '0', '401', 'x'],
    ['gpc', '', 'Deny', 'allow', 'true', ' deny'],
    ['regime', '', 'US', 'eu'],
    ['signals', 'Google', 'google;meta'],
    ['googleMode', '', 'expert'],
    ['googleLayer', '', 'a b', '1a', 'a.b'],
    ['googleWait', '', '-1', '0.5', '10001', '500ms'],
    ['googleUrlPassthrough', 'yes'],
    ['googleAdsDataRedaction', 'yes'],
    ['cookieSameSite', '', 'None', 'strict'],
    ['storage', '', 'session'],
    ['reloadOnWithdraw', 'yes', '1', 'on', 'TRUE'],
    ['lang', '', 'en us', 'en;'],
    ['elements', 'javascript:1', 'data:,', 'file:///etc'],
    ['records', 'yes'],
    ['recordsHref', 'javascript:1', 'data:,'],
    ['countersHref', 'javascript:1', 'data:,'],
    ['echoHref', 'javascript:1', 'data:,'],
    ['banner', '', 'never', 'hidden'],
    ['importMap', 'analytics', '=measurement', 'analytics='],
    ['importClear', 'yes'],
  ] as const)
    it(`do not take ${setting} ${texts.map((text) => JSON.stringify(text)).join(', ')}`, () => {
      // The default would let in answers to another question.
      const standIn = /^(scope|policyVersion)$/.test(setting)
        ? { [setting as string]: 'unknown' }
        : {};
      for (const text of texts) {
        const given = text as string;
        const { settings, rejected } = read({ [setting as string]: given });
        expect(rejected, `${given}`).to.deep.equal([`${setting}=${given}`]);
        expect(settings, `${given}`).to.deep.equal({ ...DEFAULTS, ...standIn });
      }
    });

  it('keep records where they are sent', () => {
    expect(read({ recordsHref: '/records' }).settings.records).to.equal(true);
    expect(read({ recordsHref: '/r', records: 'granted' }).settings.records).to.equal('granted');
  });

  it('that were left out are not wrong', () => {
    const given = Object.fromEntries(SETTING_NAMES.flatMap((name) => [[name, undefined]]));
    expect(read(given)).to.deep.equal({ settings: DEFAULTS, rejected: [] });
  });

  it('keep the good ones where others are wrong', () => {
    const { settings, rejected } = read({ gpc: 'loud', maxAge: '30', scope: '!' });
    expect(settings).to.deep.equal({ ...DEFAULTS, maxAge: 30, scope: 'unknown' });
    expect(rejected).to.deep.equal(['scope=!', 'gpc=loud']);
  });

  it('are not taken from a polluted prototype', () => {
    const given = Object.create({
      gpc: 'ignore',
      categories: 'essential',
      maxAge: '400',
    }) as object;
    expect(read(given).settings).to.deep.equal(DEFAULTS);
  });

  it('of any texts never throw, never name a category that was not given, never end a cookie', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.string({ unit: fc.constantFrom(...'a1-._;= \n,/:%"'), maxLength: 12 }),
      fc.constantFrom('essential', 'true', '/', '/x', 'javascript:', '182'),
    );
    fc.assert(
      fc.property(
        fc.record(Object.fromEntries(SETTING_NAMES.map((name) => [name, text])), {
          requiredKeys: [],
        }),
        (given) => {
          const { settings } = read(given);
          const cookie = `${settings.cookieName}${settings.scope}${settings.cookiePath}${settings.cookieDomain}${settings.policyVersion}`;
          expect(/[;\s]/.test(cookie), cookie).to.be.false;
          expect(settings.cookieName).not.to.contain('=');
          expect(settings.maxAge).to.be.within(1, 400);
          expect(settings.maxAgeDenied).to.be.within(0, 400);
          expect(settings.categories[0]).to.equal('essential');
          expect(settings.gpc).to.be.oneOf(['deny', 'ask', 'ignore']);
          expect(Object.keys(settings)).to.deep.equal(SETTING_NAMES);
        },
      ),
      { numRuns: 5000 },
    );
  }).timeout(60_000);
});

describe('a safe address', () => {
  const isHarmless = (text: string): boolean => {
    try {
      return ['http:', 'https:', 'blob:'].includes(
        new URL(text, 'https://host.example/a/').protocol,
      );
    } catch {
      // It leads nowhere.
      return true;
    }
  };

  for (const text of [
    'a',
    '',
    '/a:b',
    '?a:b',
    '#a:b',
    './a:b',
    '//host/a:b',
    'http://host',
    'HTTPS://host',
    ' https://host',
    'blob:https://host/1',
    'a/b:c',
  ])
    it(`is ${JSON.stringify(text)}`, () => {
      expect(isSafeAddress(text)).to.be.true;
      expect(isHarmless(text)).to.be.true;
    });

  for (const text of [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    '\u0000javascript:alert(1)',
    '\u001f\tjavascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\njava\r\nscript\n:alert(1)',
    'javascript:/*http:*/alert(1)',
    'javascript://http:%0aalert(1)',
    'data:text/html,<script>1</script>',
    'data:image/svg+xml,<svg/>',
    'vbscript:x',
    'file:///etc/passwd',
    'filesystem:https://host/x',
    'about:blank',
    'ftp://host',
    'view-source:https://host',
    'httpsx:a',
    'http\u00a0:a',
    'mailto:a@b.c',
  ])
    it(`is not ${JSON.stringify(text)}`, () => {
      expect(isSafeAddress(text)).to.be.false;
    });

  it('is one of a link also where that begins a mail or a call', () => {
    for (const text of ['mailto:a@b.c', 'TEL:+27215550100', ' mailto:a@b.c?subject=a:b', '/a:b'])
      expect(isSafeLink(text), text).to.be.true;
    for (const text of ['javascript:mailto:1', 'mailto', 'sms:1', 'data:text/html,x'])
      expect(isSafeLink(text), text).to.equal(text === 'mailto');
  });

  it('is never one that the browser takes for another scheme', () => {
    const part = fc.oneof(
      fc.constantFrom(
        'javascript',
        'data',
        'http',
        'https',
        'blob',
        ':',
        '/',
        '//',
        '#',
        '?',
        '\\',
      ),
      fc.constantFrom(
        '\t',
        '\n',
        '\r',
        ' ',
        '\0',
        '\u0001',
        '\u001f',
        '\u00a0',
        '\ufeff',
        '\u2028',
      ),
      fc.constantFrom('a', '.', '%3a', '&colon;', 'javascript:', 'JAVASCRIPT:', 'x@', '[', ']'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 8 }).map((parts) => parts.join('')),
        (text) => {
          if (isSafeAddress(text)) expect(isHarmless(text), JSON.stringify(text)).to.be.true;
          expect(isSafeLink(text), 'a link').to.equal(isSafeAddress(text));
        },
      ),
      { numRuns: 20_000 },
    );
  }).timeout(60_000);
});

describe('the sentence for what went wrong', () => {
  it('quotes a setting as the page wrote it, says what is allowed and what was used instead', () => {
    expect(attributeOf('maxAgeDenied')).to.equal('data-max-age-denied');
    expect(explain('bad-setting', ['maxAge', '1e9', 182])).to.equal(
      'data-max-age="1e9" is not allowed: it takes whole days from 1 to 400; used instead: 182.',
    );
  });

  it('says in words what is used instead where that is no value', () => {
    for (const setting of SETTING_NAMES)
      readSettings({ [setting]: '\n' }, (name, value, instead) => {
        expect(explain('bad-setting', [name, value, instead]), name).to.match(
          /; used instead: (?!undefined|null)[a-z\d/][^,]*(, so .+)?\.$/,
        );
      });
    const explained = (setting: string, instead: unknown): string | undefined =>
      /used instead: .*/.exec(explain('bad-setting', [setting, 'x', instead]))?.[0];
    expect(explained('maxAgeDenied', 0)).to.equal('used instead: the days of data-max-age.');
    expect(explained('lang', undefined)).to.equal('used instead: the language of the page.');
    expect(explained('categories', ['essential', 'measurement'])).to.equal(
      'used instead: essential measurement.',
    );
  });

  it('says of every setting what it may be', () => {
    for (const setting of SETTING_NAMES)
      expect(allowedFor(setting), setting).to.have.length.above(5).and.not.equal('nothing');
  });

  it('says of a setting’s allowed values nothing that is not so', () => {
    // What the sentence promises about characters is what the setting takes.
    const promises: [keyof ConsentSettings, RegExp][] = [
      ['scope', /^[a-z0-9-]{1,64}$/],
      ['cookieName', /^[A-Za-z0-9._-]{1,64}$/],
      ['policyVersion', /^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$/],
    ];
    for (const [setting, promise] of promises)
      for (const text of ['a', 'A', '0', 'a.b', 'a_b', 'a-b', '-', 'a b', 'a'.repeat(65)]) {
        const isTaken = read({ [setting]: text }).rejected.length === 0;
        expect(isTaken, `${setting}=${text}: ${allowedFor(setting)}`).to.equal(promise.test(text));
      }
  });

  it('is there for every code, whatever the details', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...DIAGNOSTIC_CODES),
        fc.array(fc.string({ unit: 'binary' }), { minLength: 3, maxLength: 4 }),
        (code, details) => {
          expect(explain(code, details)).to.match(/\S/);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('shortens what it quotes, and puts it on one line', () => {
    expect(quote('a"b\nc')).to.equal('"a\\"b\\nc"');
    expect(quote('x'.repeat(5000)).length).to.be.below(140);
  });
});
