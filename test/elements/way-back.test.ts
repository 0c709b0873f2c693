import { expect } from '@open-wc/testing';
import { emulateMedia, sendMouse, setViewport } from '@web/test-runner-commands';
import showWayBack from '../../src/entries/script-tag/way-back.js';
import { contrast } from './colours.js';
import { setUpAskingPage, setUpPage, tearDownPage } from './consent-page.js';
import { until } from './until.js';

const host = (): HTMLElement | null => document.querySelector('consent-way-back');
const button = (): HTMLButtonElement => host()!.shadowRoot!.querySelector('button')!;

describe('the way back', () => {
  before(() => setViewport({ width: 1280, height: 800 }));
  afterEach(() => {
    document.documentElement.removeAttribute('dir');
    tearDownPage();
  });

  // The first of all: what a page once had room for, it may have again.
  it('makes no page scroll that fits the window', () => {
    document.body.style.cssText = 'margin: 0; block-size: 100vh';
    showWayBack();
    expect(document.documentElement.scrollHeight).to.equal(innerHeight);
    document.body.removeAttribute('style');
    host()!.remove();
  });

  it('is a button of 44 pixels in the corner where lines begin', () => {
    const shown = showWayBack();
    const { left, bottom, width, height } = button().getBoundingClientRect();
    expect([width, height].map(Math.round)).to.deep.equal([44, 44]);
    expect(left).to.be.lessThan(24);
    expect(innerHeight - bottom).to.be.lessThan(24);
    document.documentElement.dir = 'rtl';
    expect(innerWidth - button().getBoundingClientRect().right).to.be.lessThan(40);
    shown.remove();
    expect(host()).to.equal(null);
  });

  it('leaves room at the end of a page that scrolls, so that no word stays behind it', () => {
    const { find } = setUpPage('', { banner: 'none' });
    const shown = showWayBack();
    scrollTo(0, document.documentElement.scrollHeight);
    const { bottom } = find('#last').getBoundingClientRect();
    expect(bottom).to.be.at.most(button().getBoundingClientRect().top);
    shown.remove();
    expect(getComputedStyle(document.documentElement).paddingBottom).to.equal('0px');
  });

  it('is called what the banner calls it', () => {
    showWayBack();
    expect(button().textContent).to.equal('Cookie settings');
  });

  it('is called so in the page’s language', async () => {
    document.documentElement.lang = 'he';
    showWayBack();
    await until(() => button().textContent === 'הגדרות עוגיות', 'Hebrew');
    expect(host()!.getAttribute('aria-label')).to.equal('הגדרות עוגיות');
    expect(button().querySelector('span')!.lang).to.equal('he');
    document.documentElement.lang = 'en';
  });

  it('shows its name to whoever points at it', async () => {
    showWayBack();
    const { left, top } = button().getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left) + 20, Math.round(top) + 20] });
    await until(() => button().getBoundingClientRect().width > 120);
    await sendMouse({ type: 'move', position: [600, 20] });
  });

  it('has a contrast of at least 7:1, light and dark', async () => {
    const { style } = setUpPage('', { banner: 'none' });
    showWayBack();
    for (const scheme of ['light', 'dark']) {
      style(`:root { color-scheme: ${scheme} }`);
      const { color, backgroundColor } = getComputedStyle(button());
      expect(contrast(color, backgroundColor), scheme).to.be.at.least(7);
    }
    await expect(host()!).to.be.accessible();
  });

  it('is not printed, nor is room for it', async function () {
    if (!navigator.userAgent.includes('Chrome/')) this.skip();
    setUpPage('', { banner: 'none' });
    showWayBack();
    const { paddingBlockEnd } = getComputedStyle(document.documentElement);
    expect(paddingBlockEnd).to.equal('68px');
    await emulateMedia({ media: 'print' });
    expect(getComputedStyle(host()!).display).to.equal('none');
    expect(getComputedStyle(document.documentElement).paddingBlockEnd).to.equal('0px');
    await emulateMedia({ media: 'screen' });
  });

  it('comes after the answer, leads to the preferences, and goes when the page asks again', async () => {
    const { gate } = await setUpAskingPage();
    expect(host()).to.equal(null);
    gate.rejectAll();
    await until(host, 'the way back');
    button().click();
    await until(() => document.querySelector('consent-preferences dialog[open]'), 'the dialog');
    gate.reset();
    await until(() => !host(), 'its end');
  });

  it('does not come where the page has a control of its own', async () => {
    const { gate } = await setUpAskingPage(
      '<button type="button" data-consent-action="preferences">Cookies</button>',
    );
    gate.acceptAll();
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(host()).to.equal(null);
  });
});
