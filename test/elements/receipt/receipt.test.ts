import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, resetMouse } from '@web/test-runner-commands';
import type { Receipt } from '../../../src/consent/receipt.js';
import { findGate } from '../../../src/consent/consent-gate.js';
import { forgetEvents } from '../../../src/elements/receipt/answer-memory.js';
import '../../../src/entries/script-tag/preferences-ui.js';
import { setUpAskingPage, setUpPage, tearDownPage } from '../consent-page.js';
import { until } from '../until.js';

const HISTORY = 'consent.history';
const DECLARED = `<consent-category name="essential">
  <consent-cookie name="${HISTORY}" type="local-storage" duration="P182D"></consent-cookie>
</consent-category>`;

const part = (): HTMLDetailsElement | null => document.querySelector('details.cr');

/** The visitor opens “What was recorded”. */
async function open(): Promise<HTMLDetailsElement> {
  await until(part, 'the receipt');
  part()!.open = true;
  await until(() => part()!.querySelector('button'), 'its content');
  return part()!;
}

/** What is saved when a button is pressed. */
async function saved(index: number): Promise<{ name: string; text: string }> {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  let blob: Blob | undefined;
  let name = '';
  URL.createObjectURL = (given: Blob) => ((blob = given), 'about:blank#');
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    name = this.download;
  };
  try {
    part()!.querySelectorAll('button')[index]!.click();
    return { name, text: await blob!.text() };
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
}

const receipt = async (): Promise<Receipt> => JSON.parse((await saved(1)).text) as Receipt;

async function press(target: Element): Promise<void> {
  const { left, top, width, height } = target.getBoundingClientRect();
  const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  await sendMouse({ type: 'click', position });
}

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Waits until notes were taken of an answer: what only its cookie tells has no means. */
const noted = async (state: string): Promise<void> => {
  for (let attempt = 0; attempt < 100; attempt++) {
    const [event] = part() && (await open()) ? (await receipt()).events : [];
    if (event?.event_state === state && event.indication_method) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`no event ${state}`);
};

describe('the receipt', () => {
  afterEach(async () => {
    forgetEvents(findGate()!);
    tearDownPage();
    localStorage.removeItem(HISTORY);
    await resetMouse();
  });

  it('is not there before anything was recorded, nor is anything stored', async () => {
    const { find } = setUpPage('<consent-preferences inline></consent-preferences>');
    await until(() => find('consent-preferences').querySelector('.cp-foot'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(part()).to.equal(null);
    expect(localStorage.getItem(HISTORY)).to.equal(null);
  });

  it('has the words of the banner, their hash, and that the mouse was used', async () => {
    const { banner, find } = await setUpAskingPage(
      '<consent-preferences inline></consent-preferences>',
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    const heading = find('[slot="heading"]').textContent;
    await press(banner.querySelector('[data-consent-action="accept"]')!);
    await open();
    await noted('ConsentGiven');
    const [event] = (await receipt()).events;
    expect(event!.indication_method).to.equal('mouse');
    expect(event!.granted).to.deep.equal(['measurement']);
    const { text, language, sha256 } = event!.notice!;
    expect(language).to.equal('en');
    expect(text.split('\n')[0]).to.equal(heading);
    for (const word of ['Accept all', 'Reject all', 'Settings', 'Measurement'])
      expect(text).to.contain(word);
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    expect(sha256).to.equal(hex(hash));
    expect(part()!.textContent).to.contain('Mouse').and.to.contain(sha256);
  });

  it('tells the keyboard and a program apart', async () => {
    const { banner, find, gate } = await setUpAskingPage(
      '<consent-preferences inline></consent-preferences>',
    );
    await until(() => find('consent-preferences').querySelector('.cp-foot'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    banner.querySelector<HTMLElement>('[data-consent-action="reject"]')!.focus();
    await sendKeys({ press: 'Enter' });
    await open();
    await noted('ConsentRefused');
    expect((await receipt()).events[0]!.indication_method).to.equal('keyboard');

    find('.cp [data-consent-action="accept"]').click();
    await noted('ConsentGiven');
    let [event] = (await receipt()).events;
    expect(event!.indication_method).to.equal('script');
    expect(event!.notice!.text).to.contain('Save choice');

    gate.rejectAll();
    await noted('ConsentWithdrawn');
    [event] = (await receipt()).events;
    expect(event!.indication_method).to.equal('script');
    expect(event!.notice, 'nobody saw anything').to.equal(undefined);
  });

  it('notes what is saved in the settings, under their words without earlier receipts', async () => {
    const { find, gate } = setUpPage('<consent-preferences inline></consent-preferences>');
    gate.rejectAll();
    await open();
    await noted('ConsentRefused');
    find('input[name="measurement"]').click();
    const save = find('.cp [data-consent-action="save"]');
    save.scrollIntoView({ block: 'center' });
    await press(save);
    await noted('ConsentGiven');
    const [event, before] = (await receipt()).events;
    expect(event!.indication_method).to.equal('mouse');
    expect(event!.notice!.text).to.contain('Cookie settings').and.not.to.contain('What was rec');
    expect(before!.event_state).to.equal('ConsentRefused');
    expect(part()!.textContent).to.contain('Earlier choices on this device');
  });

  it('notes nothing of a request that the page prevented', async () => {
    const { gate } = setUpPage('<consent-preferences inline></consent-preferences>');
    gate.rejectAll();
    await noted('ConsentRefused');
    document.addEventListener('consent-request', (event) => event.preventDefault(), { once: true });
    gate.acceptAll();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await receipt()).events).to.have.length(1);
  });

  it('notes an answer once, also where another one follows at once', async () => {
    const { gate } = setUpPage('<consent-preferences inline></consent-preferences>');
    gate.acceptAll();
    await noted('ConsentGiven');
    gate.rejectAll();
    gate.acceptAll();
    await noted('RenewedConsentGiven');
    await new Promise((resolve) => setTimeout(resolve, 200));
    gate.rejectAll();
    await noted('ConsentWithdrawn');
    expect((await receipt()).events).to.have.length(3);
  });

  it('has every answer that was given before anybody opened it', async () => {
    const { banner, gate } = await setUpAskingPage(
      '<consent-preferences inline></consent-preferences>',
    );
    await press(banner.querySelector('[data-consent-action="reject"]')!);
    // An answer has the time of its second.
    await new Promise((resolve) => setTimeout(resolve, 1100));
    gate.acceptAll();
    await new Promise((resolve) => setTimeout(resolve, 300));
    await noted('ConsentGiven');
    const [latest, before] = (await receipt()).events;
    expect(latest!.indication_method).to.equal('script');
    expect(before!.event_state).to.equal('ConsentRefused');
    expect(before!.indication_method).to.equal('mouse');
    expect(before!.notice!.text).to.contain('Reject all');
  });

  it('keeps nothing beside the cookie unless the page declares what is kept', async () => {
    const { gate } = setUpPage('<consent-preferences inline></consent-preferences>');
    gate.acceptAll();
    await noted('ConsentGiven');
    expect(localStorage.getItem(HISTORY)).to.equal(null);
  });

  it('keeps earlier answers where that is declared, and forgets them with the answer', async () => {
    const { gate } = setUpPage(`${DECLARED}<consent-preferences inline></consent-preferences>`);
    gate.acceptAll();
    await noted('ConsentGiven');
    gate.rejectAll();
    await noted('ConsentWithdrawn');
    expect(JSON.parse(localStorage.getItem(HISTORY)!)).to.have.length(2);
    gate.reset();
    await until(() => localStorage.getItem(HISTORY) === null, 'the history is forgotten');
  });

  it('does not believe what is in storage', async () => {
    const { gate } = setUpPage(DECLARED);
    gate.rejectAll();
    const good = { event_state: 'ConsentGiven', event_time: '2026-01-01T00:00:00.000Z' };
    const names = { granted: ['measurement'], denied: [] };
    localStorage.setItem(
      HISTORY,
      JSON.stringify([
        null,
        1,
        { ...good, granted: 1 },
        { ...good, ...names, notice: { text: 1 } },
        { ...good, ...names },
      ]),
    );
    document.body.append(document.createElement('consent-preferences'));
    document.querySelector('consent-preferences')!.inline = true;
    await noted('ConsentWithdrawn');
    expect((await receipt()).events).to.have.length(2);
  });

  it('has a random number only where records are on, and says who is responsible', async () => {
    const { gate } = setUpPage(
      '<consent-preferences inline controller="Example Ltd" jurisdiction="ZA"></consent-preferences>',
      { records: true },
    );
    gate.acceptAll();
    await noted('ConsentGiven');
    const { record_id: id, pii_controller: controller, jurisdiction } = await receipt();
    expect(id).to.match(/^[\w-]{22}$/);
    expect(document.cookie).to.contain(id);
    expect([controller, jurisdiction]).to.deep.equal(['Example Ltd', 'ZA']);
  });

  it('is a page of its own to read, with nothing in it that runs', async () => {
    const { gate } = setUpPage('<consent-preferences inline></consent-preferences>');
    gate.acceptAll();
    await noted('ConsentGiven');
    await open();
    const { name, text } = await saved(2);
    expect(name).to.equal('receipt.html');
    const made = new DOMParser().parseFromString(text, 'text/html');
    expect(made.documentElement.lang).to.equal('en');
    expect(made.querySelector('h1')!.textContent).to.equal('What was recorded');
    expect(made.querySelector('dl')!.textContent).to.contain('Measurement');
    expect(text).not.to.match(/<!--|<script|\?lit\$/);
  });

  it('speaks the language of the page, and says when it was copied or not', async () => {
    const { gate } = setUpPage(
      '<div lang="de"><consent-preferences inline></consent-preferences></div>',
    );
    gate.acceptAll();
    await open();
    expect(part()!.querySelector('summary')!.textContent).to.equal('Was festgehalten wurde');
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('no')) },
      configurable: true,
    });
    part()!.querySelector('button')!.click();
    await until(() =>
      part()!.querySelector('[role="status"]')!.textContent.includes('fehlgeschlagen'),
    );
    delete (navigator as { clipboard?: unknown }).clipboard;
  });
});
