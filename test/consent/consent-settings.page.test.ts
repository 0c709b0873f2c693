import { expect } from '@open-wc/testing';
import { readSettings } from '../../src/consent/consent-settings.js';

function read(given: object) {
  const rejected: string[] = [];
  const settings = readSettings(
    given,
    (setting, value) => void rejected.push(`${setting}=${value}`),
  );
  return { settings, rejected };
}

describe('settings, in a page', () => {
  it('of a script tag are its dataset', () => {
    const script = document.createElement('script');
    script.setAttribute('data-policy-version', '1');
    script.setAttribute('data-max-age-denied', '30');
    script.setAttribute('data-reload-on-withdraw', '');
    script.setAttribute('data-gpc', 'x');
    const { settings, rejected } = read(script.dataset);
    expect(settings).to.deep.equal({
      ...read({}).settings,
      policyVersion: '1',
      maxAgeDenied: 30,
      reloadOnWithdraw: true,
    });
    expect(rejected).to.deep.equal(['gpc=x']);
  });
});
