import { expect } from '../harness/expect.js';
import { isDevelopmentHost } from '../../src/consent/development-host.js';

describe('isDevelopmentHost', () => {
  for (const hostname of [
    'localhost',
    'app.localhost',
    'shop.test',
    'laptop.local',
    '127.0.0.1',
    '127.1.2.3',
    '10.0.0.8',
    '192.168.1.20',
    '169.254.10.1',
    '172.16.0.1',
    '172.31.255.1',
    '[::1]',
    '[fc00::1]',
    '[fd12:3456:789a::1]',
    '[fe80::1]',
  ])
    it(`is ${hostname}`, () => {
      expect(isDevelopmentHost({ hostname, protocol: 'https:' })).to.be.true;
    });

  for (const hostname of [
    'example.com',
    'localhost.example.com',
    'test.com',
    'contest',
    'mylocal',
    '172.15.0.1',
    '172.32.0.1',
    '192.169.0.1',
    '11.0.0.1',
    '10.example.com',
    '127.example.com',
    '[2001:db8::1]',
    '',
  ])
    it(`is not ${hostname || 'a page without one'}`, () => {
      expect(isDevelopmentHost({ hostname, protocol: 'https:' })).to.be.false;
    });

  it('is any file', () => {
    expect(isDevelopmentHost({ hostname: '', protocol: 'file:' })).to.be.true;
  });
});
