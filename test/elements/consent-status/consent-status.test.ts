import { expect } from '@open-wc/testing';
import '../../../src/entries/script-tag/page-ui.js';
import '../../../src/entries/script-tag/preferences-ui.js';
import {
  frames,
  sendOptOutSignal,
  setUpPage,
  tearDownPage,
  type ConsentPage,
} from '../consent-page.js';
import { until } from '../until.js';

const declarations = `
  <consent-category name="measurement" label="Measurement">
    <consent-service name="matomo" label="Matomo"></consent-service>
    <consent-service name="plausible" label="Plausible"></consent-service>
  </consent-category>
  <consent-category name="maps" label="Maps"></consent-category>
  <consent-status></consent-status>`;

const today = (locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format();

const setUpStatus = async (
  options = {},
): Promise<ConsentPage & { status: HTMLElement; saysText(text: string): Promise<void> }> => {
  const page = setUpPage(declarations, { banner: 'none', ...options });
  const status = page.find('consent-status');
  await until(() => status.textContent, 'the status');
  return {
    ...page,
    status,
    saysText: (text) => until(() => status.textContent.includes(text), `“${text}”`),
  };
};

const labels = (status: HTMLElement): string[] =>
  [...status.querySelectorAll('button')].map(({ textContent }) => textContent);

describe('consent-status', () => {
  afterEach(tearDownPage);

  it('says that nothing runs while nothing was chosen', async () => {
    const { saysText, status } = await setUpStatus();
    await saysText('You have not chosen yet. Nothing optional runs until you do.');
    expect(labels(status)).to.deep.equal(['Choose now']);
  });

  it('says what was allowed and when, in the page’s kind of English', async () => {
    const { gate, saysText, status } = await setUpStatus({ policyVersion: '2026-05-13' });
    document.documentElement.lang = 'en-ZA';
    gate.acceptAll();
    await saysText(`On ${today('en-ZA')} you allowed: Measurement and Maps.`);
    await saysText('Policy version 2026-05-13.');
    expect(labels(status)).to.deep.equal(['Change your choice', 'Withdraw consent']);
  });

  it('writes dates in the page’s kind of English where the setting says no more than English', async () => {
    const { gate, saysText } = await setUpStatus({ lang: 'en' });
    document.documentElement.lang = 'en-ZA';
    gate.acceptAll();
    await saysText(`On ${today('en-ZA')} you allowed: Measurement and Maps.`);
  });

  it('names the services where only some of a category were allowed, and withdraws them', async () => {
    const { gate, saysText, status } = await setUpStatus();
    gate.decide({ measurement: false, 'measurement.matomo': true, maps: false });
    await saysText('you allowed: Matomo.');
    expect(labels(status)).to.deep.equal(['Change your choice', 'Withdraw consent']);
    status.querySelector<HTMLElement>('[data-consent-action="withdraw"]')!.click();
    await saysText('you refused everything optional.');
    expect(gate.allows('measurement.matomo')).to.equal(false);
  });

  it('names a service also if only another page declares it', async () => {
    const { gate, saysText, status } = await setUpStatus();
    gate.decide({ measurement: false, 'measurement.heat-map': true, maps: false });
    await saysText('you allowed: Heat map.');
    expect(labels(status)).to.deep.equal(['Change your choice', 'Withdraw consent']);
  });

  it('says that everything optional was refused', async () => {
    const { gate, saysText, status } = await setUpStatus();
    gate.rejectAll();
    await saysText('you refused everything optional.');
    expect(labels(status)).to.deep.equal(['Change your choice']);
  });

  it('withdraws in one click', async () => {
    const { gate, saysText, status } = await setUpStatus();
    gate.acceptAll();
    await until(() => labels(status).length === 2);
    status.querySelector<HTMLElement>('[data-consent-action="withdraw"]')!.click();
    await saysText('you refused everything optional.');
    expect(gate.allows('measurement')).to.equal(false);
    expect(document.activeElement, 'focus').to.equal(status.querySelector('p'));
  });

  it('keeps focus where it is if the page prevents the withdrawal', async () => {
    const { gate, status } = await setUpStatus();
    gate.acceptAll();
    await until(() => labels(status).length === 2);
    const button = status.querySelector<HTMLElement>('[data-consent-action="withdraw"]')!;
    document.addEventListener('consent-request', (event) => event.preventDefault(), { once: true });
    button.focus();
    button.click();
    await frames();
    expect(document.activeElement).to.equal(button);
  });

  it('says that an answer under an earlier policy no longer counts', async () => {
    const first = await setUpStatus({ policyVersion: '1' });
    first.gate.acceptAll();
    first.gate.dispose();
    document.body.replaceChildren();
    const { saysText } = await setUpStatus({ policyVersion: '2' });
    await saysText('Our privacy policy has changed since your choice of');
  });

  it('says that the browser’s opt-out signal is honoured', async () => {
    sendOptOutSignal();
    const { saysText } = await setUpStatus();
    await saysText('Your browser’s opt-out signal is honoured, so everything optional is off.');
  });

  it('under US law says that the signal is heard, and what is not decided', async () => {
    sendOptOutSignal();
    const { status, saysText } = await setUpStatus({ regime: 'us' });
    status.before(
      Object.assign(document.createElement('div'), {
        innerHTML: '<consent-category name="advertising" sale="sharing"></consent-category>',
      }),
    );
    await saysText('signal is honoured. Not decided yet: Measurement and Maps.');
  });

  it('names what came later beside what was allowed or refused before', async () => {
    const { gate, status, saysText } = await setUpStatus();
    gate.decide({ measurement: true });
    await saysText('you allowed: Measurement. Not decided yet: Maps.');
    expect(labels(status)).to.deep.equal(['Choose now', 'Withdraw consent']);
    gate.decide({ measurement: false });
    await saysText('you refused: Measurement. Not decided yet: Maps.');
    expect(status.textContent).not.to.contain('optional');
  });

  describe('of what runs until the visitor objects', () => {
    const exempt = `<consent-category name="measurement" basis="exempt"></consent-category>`;

    it('does not say that nothing runs, nor that there is consent to withdraw', async () => {
      const { gate, status, saysText } = await setUpStatus({ categories: ['essential'] });
      status.insertAdjacentHTML('beforebegin', exempt);
      status
        .parentElement!.querySelectorAll('consent-category:not([basis])')
        .forEach((one) => one.remove());
      await saysText('On until you object: Measurement.');
      expect(status.textContent).not.to.contain('Nothing optional');
      expect(labels(status)).to.deep.equal(['Change your choice', 'Reject all']);
      status.querySelector<HTMLElement>('[data-consent-action=reject]')!.click();
      await saysText('you refused everything optional.');
      expect(gate.allows('measurement')).to.equal(false);
    });

    it('tells it apart from what was allowed', async () => {
      const { gate, status, saysText } = await setUpStatus();
      status.parentElement!.querySelector('[name=measurement]')!.setAttribute('basis', 'exempt');
      await saysText('On until you object: Measurement. Not decided yet: Maps.');
      expect(status.textContent).not.to.contain('Nothing optional');
      gate.acceptAll();
      await saysText('you allowed: Maps. On until you object: Measurement.');
      gate.decide({ maps: false });
      await saysText('you refused: Maps. On until you object: Measurement.');
      expect(labels(status)).to.deep.equal(['Change your choice', 'Reject all']);
    });
  });

  it('leads to the settings where they are part of the page', async () => {
    const { find } = setUpPage(
      '<consent-status></consent-status><consent-preferences inline></consent-preferences>',
    );
    await until(() => document.querySelector('.cp-title'), 'the settings');
    await until(() => document.querySelector('consent-status button'), 'the button');
    find('consent-status button').click();
    await until(() => document.activeElement === find('.cp-title'), 'focus on the settings');
    expect(document.querySelector('dialog')).to.equal(null);
  });

  it('keeps a version as it is written in a page from right to left', async () => {
    const { gate, status, find } = await setUpStatus({ policyVersion: '2026-05-13', lang: 'ar' });
    document.documentElement.lang = 'ar';
    gate.acceptAll();
    await until(() => status.querySelector('bdi[translate=no]'), 'the version');
    const version = find('bdi[translate=no]');
    expect(version.textContent).to.equal('2026-05-13');
    const [range, node] = [
      document.createRange(),
      version.firstChild!.nextSibling ?? version.firstChild!,
    ];
    const xOf = (index: number): number => {
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      return range.getBoundingClientRect().x;
    };
    expect(xOf(0), 'the year is first').to.be.lessThan(xOf(9));
    status.style.inlineSize = '6em';
    expect(version.getClientRects()).to.have.length(1);
  });

  it('has buttons of 44 pixels also in a page that styles all of them', async () => {
    const { status, style } = await setUpStatus();
    style('button { min-height: 0; height: 10px; font-size: 5px; padding: 0 }');
    const { height } = status.querySelector('button')!.getBoundingClientRect();
    expect(height).to.be.at.least(44);
    await expect(status).to.be.accessible();
  });
});
