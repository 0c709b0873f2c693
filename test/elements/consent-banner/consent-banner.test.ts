import { expect } from '@open-wc/testing';
import {
  emulateMedia,
  resetMouse,
  sendKeys,
  sendMouse,
  setViewport,
} from '@web/test-runner-commands';
import { registerLocale } from '../../../src/elements/shared/phrases-controller.js';
import { en } from '../../../src/locales/en/messages.js';
import { contrast } from '../colours.js';
import {
  collectAnnouncements,
  collectTroubles,
  frames,
  setUpAskingPage,
  setUpPage,
  settleMotion,
  tearDownPage,
} from '../consent-page.js';
import { until } from '../until.js';

const isChromium = navigator.userAgent.includes('Chrome/');
const isWebKit = navigator.userAgent.includes('AppleWebKit') && !isChromium;

const accept = '[data-consent-action="accept"]';
const reject = '[data-consent-action="reject"]';
const preferences = '[data-consent-action="preferences"]';

const click = async (element: Element): Promise<void> => {
  const { left, top, width, height } = element.getBoundingClientRect();
  const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  await sendMouse({ type: 'click', position });
};

const pressShiftTab = async (): Promise<void> => {
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ up: 'Shift' });
};

describe('consent-banner', () => {
  before(() => setViewport({ width: 1280, height: 800 }));
  afterEach(async () => {
    tearDownPage();
    // Firefox keeps hovering where the mouse was, whatever is there now.
    await sendMouse({ type: 'move', position: [2, 2] });
    await resetMouse();
    await setViewport({ width: 1280, height: 800 });
  });

  describe('asks', () => {
    it('by itself, with a box that is not empty, while nothing is decided', async () => {
      const { banner } = await setUpAskingPage();
      const { width, height } = banner.getBoundingClientRect();
      expect(width).to.be.greaterThan(300);
      expect(height).to.be.greaterThan(60);
      expect(banner.matches(':popover-open')).to.equal(true);
    });

    it('nothing of a page without a gate', async () => {
      await import('../../../src/entries/script-tag/consent-ui.js');
      const banner = document.createElement('consent-banner');
      document.body.append(banner);
      await banner.updateComplete;
      expect(getComputedStyle(banner).display).to.equal('none');
    });

    it('no longer once the visitor has answered, in the next frame', async () => {
      const { banner, gate, find } = await setUpAskingPage();
      find(reject).click();
      await frames(1);
      expect(gate.decision.decided).to.equal(true);
      expect(getComputedStyle(banner).display).to.equal('none');
      expect(banner.open).to.equal(false);
      expect(banner.matches(':popover-open')).to.equal(false);
    });

    it('where it stays and readable from its first frame on', async () => {
      const page = setUpPage();
      await until(() => document.querySelector('consent-banner[open]'), 'the banner');
      const banner = page.find('consent-banner');
      const placeOf = (): string => JSON.stringify(page.find(reject).getBoundingClientRect());
      const first = placeOf();
      expect(getComputedStyle(banner).opacity).to.equal('1');
      await settleMotion();
      expect(placeOf()).to.equal(first);
    });

    it('again after a reset', async () => {
      const { banner, gate } = await setUpAskingPage();
      gate.acceptAll();
      await until(() => !banner.open);
      gate.reset();
      await until(() => banner.open);
      expect(banner.matches(':popover-open')).to.equal(true);
    });

    it('and tells the page so, each time that it comes to stand', async () => {
      const shown: unknown[] = [];
      const note = ({ layout, lang }: DocumentEventMap['consent-shown']): void =>
        void shown.push([layout, lang]);
      document.addEventListener('consent-shown', note);
      try {
        const { banner, gate } = await setUpAskingPage();
        expect(shown).to.eql([['bar', 'en']]);
        banner.setAttribute('layout', 'card');
        await frames();
        expect(shown).to.have.length(1);
        gate.rejectAll();
        await until(() => !banner.open);
        gate.reset();
        await until(() => banner.open);
        expect(shown).to.eql([
          ['bar', 'en'],
          ['card', 'en'],
        ]);
      } finally {
        document.removeEventListener('consent-shown', note);
      }
    });

    it('in plain words: what for, by name, that it can be changed and where, and the policy', async () => {
      const { banner, find } = await setUpAskingPage();
      expect(find('consent-banner [slot="heading"]').textContent).to.equal('We use cookies');
      const text = banner.textContent;
      expect(text).to.contain('Measurement');
      expect(text).to.contain('at any time');
      expect(text).to.contain('Cookie settings');
      expect(find('consent-banner a').getAttribute('href')).to.equal('/privacy');
      expect(['Accept all', 'Reject all', 'Settings']).to.deep.equal(
        [...banner.querySelectorAll('button')].map(({ textContent }) => textContent),
      );
    });

    it('for the purposes that the page declares, also when they arrive later', async () => {
      const { banner, find } = await setUpAskingPage();
      const maps = document.createElement('consent-category');
      maps.setAttribute('name', 'maps');
      maps.setAttribute('label', 'Street maps');
      document.body.append(maps);
      await until(() =>
        banner.textContent.includes('Measurement (counting visits) and Street maps.'),
      );
      expect(find('consent-banner [slot="text"]').checkVisibility()).to.equal(true);
    });

    it('each by its name and a few words, those of the page if it has any', async () => {
      const { banner } = await setUpAskingPage(
        `<consent-category name="measurement" label="Statistics" brief="reading figures"></consent-category>
        <consent-category name="maps" label="Maps" description="Shows where we are."></consent-category>
        <consent-category name="videos" label="Videos" description="${'Long. '.repeat(20)}"></consent-category>`,
      );
      expect(banner.textContent).to.contain(
        'for: Statistics (reading figures), Maps (Shows where we are), and Videos. You can',
      );
    });

    it('without a claim to count where vendors are told that record', async () => {
      const { banner } = await setUpAskingPage('', { signals: ['posthog'] });
      expect(banner.textContent).to.contain('Measurement (recording how you use this site)');
      expect(banner.textContent).not.to.contain('counting');
    });

    it('and says what refusing means', async () => {
      const { banner } = await setUpAskingPage();
      expect(banner.textContent).to.contain('If you refuse, nothing optional runs.');
    });

    it('in the name of who is responsible, if the page says who', async () => {
      const { find } = await setUpAskingPage('<consent-banner controller="Acme"></consent-banner>');
      const heading = find('consent-banner [slot="heading"]');
      expect(heading.textContent).to.equal('Acme uses cookies');
      expect(heading.querySelector('bdi')!.textContent).to.equal('Acme');
    });

    for (const [control, name] of [
      ['<a href="#cookie-settings">Privacy choices</a>', 'Privacy choices'],
      [
        '<button data-consent-action="preferences" aria-label="My data"><svg></svg></button>',
        'My data',
      ],
      ['<button data-consent-action="preferences"><img alt="Cookies?" /></button>', 'Cookies?'],
      [
        '<input type="button" value="Settings of cookies" data-consent-action="preferences" />',
        'Settings of cookies',
      ],
      ['', 'Cookie settings'],
    ] as const)
      it(`and calls the way back ${name}, in a page with ${control || 'no control of its own'}`, async () => {
        const { banner } = await setUpAskingPage(control);
        expect(banner.textContent).to.contain(`at any time under “${name}”.`);
      });

    it('and calls the way back by its name under US law', async () => {
      const { banner } = await setUpAskingPage('', { regime: 'us' });
      expect(banner.textContent).to.contain('under “Your Privacy Choices”.');
    });

    it('only for what is new, and says what was allowed before', async () => {
      const first = setUpPage();
      first.gate.acceptAll();
      first.gate.dispose();
      const { banner, gate, find } = await setUpAskingPage('', {
        categories: ['measurement', 'maps'],
      });
      expect(banner.textContent).to.match(/On \d+ \w+ \d+|On \w+ \d+, \d+/);
      expect(banner.textContent).to.contain('you allowed: Measurement. ');
      expect(banner.textContent).to.contain('we also use cookies for: Maps. ');
      find(reject).click();
      await until(() => !banner.open);
      expect(gate.allows('measurement')).to.equal(false);
    });

    it('only for what is new, and says what was refused before', async () => {
      const first = setUpPage();
      first.gate.rejectAll();
      first.gate.dispose();
      const { banner } = await setUpAskingPage('', { categories: ['measurement', 'maps'] });
      expect(banner.textContent).to.contain('you refused: Measurement. ');
      expect(banner.textContent).to.contain('we also use cookies for: Maps. ');
    });

    it('and tells what runs until the visitor objects', async () => {
      const { banner } = await setUpAskingPage(
        '<consent-category name="counting" basis="exempt" label="Counting"></consent-category>',
      );
      expect(banner.textContent).to.contain('On until you object: Counting.');
    });

    describe('and says so if it is because the policy has changed,', () => {
      const setUpChange = async (
        html = '',
        policyVersion = '2026-05-13',
        policyHref = '/privacy',
      ) => {
        const { gate } = await setUpAskingPage('', { policyVersion: '1' });
        gate.acceptAll();
        gate.dispose();
        document.body.replaceChildren();
        return setUpAskingPage(html, { policyVersion, policyHref });
      };
      const linkOf = (banner: Element): HTMLAnchorElement | null =>
        banner.querySelector<HTMLAnchorElement>('a[slot=change]');

      it('when, and with a link to what changed', async () => {
        const { banner } = await setUpChange('', '2026-05-13', '/privacy?a=b#top');
        const [sentence] = banner.querySelectorAll('[slot=change]');
        expect(sentence!.textContent).to.match(
          /^Our privacy policy changed on (13 May|May 13,) 2026\. $/,
        );
        expect(linkOf(banner)!.textContent).to.equal('See what changed');
        expect(linkOf(banner)!.getAttribute('href')).to.equal('/privacy?a=b#changes');
        expect(linkOf(banner)!.checkVisibility()).to.equal(true);
        expect(banner.querySelector('a[slot=policy]'), 'the policy itself').to.exist;
      });

      it('before the rest of its words', async () => {
        const { banner } = await setUpChange();
        const top = (selector: string): number =>
          banner.querySelector(selector)!.getBoundingClientRect().top;
        expect(top('[slot=change]')).to.be.greaterThan(top('[slot=heading]'));
        const words = banner.querySelector('[slot=text]')!.getClientRects()[0]!;
        const link = linkOf(banner)!.getBoundingClientRect();
        // Behind it in the same line, or in the next.
        expect(words.left > link.right || words.top > link.top).to.equal(true);
      });

      it('in the language of the page', async () => {
        const { banner } = await setUpChange('<consent-banner lang="de"></consent-banner>');
        expect(banner.textContent).to.contain('hat sich am 13. Mai 2026 geändert.');
        expect(linkOf(banner)!.textContent).to.equal('Änderungen ansehen');
      });

      it('without a day where the version is none, and without a link where there is no policy', async () => {
        const { banner } = await setUpChange('', '2.1', '');
        expect(banner.querySelector('[slot=change]')!.textContent).to.equal(
          'Our privacy policy has changed. ',
        );
        expect(linkOf(banner)).to.equal(null);
      });

      it('in the page’s own words, if it has some', async () => {
        const { banner } = await setUpChange(
          '<consent-banner><span slot="change">We moved.</span></consent-banner>',
        );
        expect(banner.querySelectorAll('[slot=change]')).to.have.lengthOf(1);
        expect(banner.textContent).not.to.contain('policy changed');
      });

      it('and no longer when it asks for another reason', async () => {
        const { banner, gate } = await setUpChange();
        gate.acceptAll();
        await until(() => !banner.open);
        gate.reset();
        await until(() => banner.open);
        expect(banner.querySelector('[slot=change]')).to.equal(null);
      });
    });

    it('once, by the first of several in a page, and by the next when that one is gone', async () => {
      const { banner, gate, main } = await setUpAskingPage(
        '<consent-banner></consent-banner><consent-banner layout="card"></consent-banner>',
      );
      await frames();
      const isOpen = (): boolean[] =>
        [...document.querySelectorAll('consent-banner')].map((one) => one.open);
      expect(isOpen()).to.deep.equal([true, false]);
      banner.remove();
      await until(() => isOpen().join() === 'true', 'the second one');
      main.before(banner);
      await frames();
      expect(isOpen().filter(Boolean).length).to.equal(1);
      gate.rejectAll();
      await until(() => isOpen().join() === 'false,false');
    });

    // English comes with the element, and is ready first.
    for (const [languages, lang, expected] of [
      ['en et-EE et', 'et', 'et-EE'],
      ['lv en', 'xx', 'lv'],
    ] as const)
      it(`in ${expected} in a page in ${lang}, if there are ${languages}`, async () => {
        const banners = languages
          .split(' ')
          .map((one) => `<consent-banner lang="${one}"></consent-banner>`);
        const { find } = setUpPage(banners.join(''));
        document.documentElement.lang = lang;
        await until(() => document.querySelector('consent-banner[open]'), 'a banner');
        const asking = find('consent-banner[open]');
        expect(asking.lang).to.equal(expected);
        asking.remove();
        await until(() => document.querySelector('consent-banner[open]'), 'the next one');
      });

    it('in the language of the setting rather than the page’s', async () => {
      const { find } = await setUpAskingPage(
        '<consent-banner lang="en"></consent-banner><consent-banner lang="de"></consent-banner>',
        { lang: 'de' },
      );
      await frames();
      expect(find('consent-banner[open]').lang).to.equal('de');
    });

    it('on, wherever the page moves it', async () => {
      const { banner, main } = await setUpAskingPage();
      main.after(banner);
      await until(() => banner.matches(':popover-open'));
      expect(banner.checkVisibility()).to.equal(true);
    });
  });

  describe('is fair', () => {
    const hostile = `
      button, button:hover { background: red !important; color: red !important; border: 9px dashed lime !important;
        font: 6px fantasy !important; padding: 0 !important; margin: 40px !important; min-height: 0 !important;
        width: 5px !important; text-transform: uppercase !important; box-shadow: 0 0 9px red !important; }
      button[data-consent-action='reject'] { opacity: 0.1 !important; scale: 0.3 !important; filter: blur(4px) !important;
        visibility: hidden !important; display: none !important; order: 9 !important; position: absolute !important; }
      button[data-consent-action='accept']::before { content: 'Recommended: ' !important; }
      h2, span { font-size: 4px !important; color: white !important; }`;
    const looks = [
      'backgroundColor',
      'backgroundImage',
      'color',
      'opacity',
      'filter',
      'scale',
      'transform',
      'visibility',
      'boxShadow',
      'borderTopColor',
      'borderTopWidth',
      'borderTopStyle',
      'borderTopLeftRadius',
      'borderBottomRightRadius',
      'fontFamily',
      'fontSize',
      'fontWeight',
      'fontStyle',
      'lineHeight',
      'letterSpacing',
      'textTransform',
      'textDecorationLine',
      'paddingTop',
      'paddingRight',
      'paddingBottom',
      'paddingLeft',
      'minHeight',
      'display',
      'position',
      'order',
    ] as const;

    for (const [name, css] of [
      ['by itself', ''],
      ['in a page that would have it otherwise', hostile],
    ] as const)
      it(`accept and reject look the same, ${name}`, async () => {
        const { find, style } = await setUpAskingPage();
        if (css) style(css);
        await frames();
        const [one, other] = [find(accept), find(reject)];
        expect(one.parentNode).to.equal(other.parentNode);
        expect([one.localName, other.localName]).to.deep.equal(['button', 'button']);
        for (const property of looks)
          expect(getComputedStyle(one)[property], property).to.equal(
            getComputedStyle(other)[property],
          );
        for (const pseudo of ['::before', '::after'])
          expect(['none', 'normal']).to.include(getComputedStyle(one, pseudo).content);
        const [a, b] = [one, other].map((button) => button.getBoundingClientRect());
        expect(Math.abs(a!.width - b!.width)).to.be.lessThan(1);
        expect(Math.abs(a!.height - b!.height)).to.be.lessThan(1);
        expect(a!.height).to.be.at.least(44);
        expect(a!.width).to.be.at.least(88);
        expect(other.checkVisibility({ visibilityProperty: true, opacityProperty: true })).to.equal(
          true,
        );
        const size = Number.parseFloat(getComputedStyle(one).fontSize);
        expect(size).to.be.at.least(15);
      });

    it('settings are a target of 44 pixels, and no less visible than a link', async () => {
      const { find } = await setUpAskingPage();
      const { height, width } = find(preferences).getBoundingClientRect();
      expect(height).to.be.at.least(44);
      expect(width).to.be.at.least(44);
      expect(getComputedStyle(find(preferences)).textDecorationLine).to.equal('underline');
    });

    for (const scheme of ['light', 'dark'])
      it(`everything has a contrast of at least 7:1 in ${scheme}`, async () => {
        const { banner, find, style } = await setUpAskingPage();
        style(`:root { color-scheme: ${scheme} }`);
        const ground = getComputedStyle(banner).backgroundColor;
        for (const selector of ['[slot="heading"]', '[slot="text"]', 'a', preferences])
          expect(
            contrast(getComputedStyle(find(`consent-banner ${selector}`)).color, ground),
            selector,
          ).to.be.at.least(7);
        for (const selector of [accept, reject]) {
          const { color, backgroundColor } = getComputedStyle(find(selector));
          expect(contrast(color, backgroundColor), selector).to.be.at.least(7);
          expect(contrast(backgroundColor, ground), selector).to.be.at.least(7);
        }
      });

    it('a brand sets one colour and gets legible text on it', async () => {
      const { find, style } = await setUpAskingPage();
      for (const accent of ['#0b3d91', '#7b2d12', '#ffd166', '#e8f1f2', '#000', '#fff']) {
        style(`:root { --consent-accent: ${accent} }`);
        const { color, backgroundColor } = getComputedStyle(find(accept));
        expect(contrast(color, backgroundColor), accent).to.be.at.least(7);
      }
    });

    for (const [width, height, share] of [
      [1920, 1080, 0.3],
      [1280, 800, 0.3],
      [768, 1024, 0.3],
      [460, 800, 0.5],
    ] as const)
      it(`takes at most ${share * 100} % of a screen of ${width} by ${height}`, async () => {
        await setViewport({ width, height });
        const { banner } = await setUpAskingPage();
        const box = banner.getBoundingClientRect();
        expect((box.width * box.height) / (innerWidth * innerHeight)).to.be.at.most(share);
        expect(box.left).to.be.at.least(0);
        expect(box.right).to.be.at.most(innerWidth);
        expect(box.bottom).to.be.at.most(innerHeight);
      });

    it('at 320 by 256 everything is reachable without scrolling sideways', async function () {
      // MiniBrowser's window does not get that narrow.
      if (isWebKit) this.skip();
      await setViewport({ width: 320, height: 256 });
      const { banner, find } = await setUpAskingPage();
      expect(banner.scrollWidth).to.equal(banner.clientWidth);
      for (const selector of ['h2', '[slot="text"]', 'a', accept, reject, preferences]) {
        const inside = find(`consent-banner ${selector}`);
        inside.scrollIntoView({ block: 'nearest' });
        const { top, bottom, left, right } = inside.getBoundingClientRect();
        expect(left, selector).to.be.at.least(0);
        expect(right, selector).to.be.at.most(320);
        expect(bottom, selector).to.be.greaterThan(0);
        expect(top, selector).to.be.lessThan(256);
      }
      expect(find(accept).getBoundingClientRect().height).to.be.at.least(44);
      const { width, height } = banner.getBoundingClientRect();
      expect((width * height) / (320 * 256)).to.be.at.most(0.7);
    });

    it('keeps its words whole with the spacing that a reader needs', async () => {
      const { banner, find, style } = await setUpAskingPage();
      style(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important; } p { margin-bottom: 2em !important }`);
      await frames();
      expect(getComputedStyle(find('consent-banner [slot="text"]')).letterSpacing).not.to.equal(
        'normal',
      );
      expect(banner.scrollWidth).to.equal(banner.clientWidth);
      for (const button of banner.querySelectorAll('button'))
        expect(button.scrollWidth, button.textContent).to.be.at.most(button.clientWidth);
    });

    it('one click refuses everything', async () => {
      const { find, gate } = await setUpAskingPage();
      await click(find(reject));
      expect(gate.decision.decided).to.equal(true);
      expect(gate.decision.granted).to.deep.equal(['essential']);
      expect(gate.decision.denied).to.deep.equal(['measurement']);
    });

    it('Escape, scrolling, a click beside it, and waiting are no answer', async () => {
      const { banner, gate } = await setUpAskingPage();
      await sendKeys({ press: 'Escape' });
      scrollTo(0, 500);
      await sendMouse({ type: 'click', position: [300, 200] });
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(gate.decision.decided).to.equal(false);
      expect(banner.open).to.equal(true);
    });
  });

  describe('leaves the page to the visitor', () => {
    it('takes no focus and locks no scrolling', async () => {
      await setUpAskingPage();
      // Nothing has it; Firefox says so by the root, if what had it last was outside of the body.
      expect(document.activeElement!.localName).to.be.oneOf(['body', 'html']);
      scrollTo(0, 300);
      await frames();
      expect(scrollY).to.equal(300);
    });

    it('is a named region, first in the tab order, and Tab leads out of it', async () => {
      const { banner } = await setUpAskingPage();
      expect(banner.role).to.equal('region');
      const name = document.getElementById(banner.getAttribute('aria-labelledby')!);
      expect(name?.textContent).to.equal('We use cookies');
      await sendKeys({ press: 'Tab' });
      expect(banner.contains(document.activeElement)).to.equal(true);
      for (let stop = 1; stop <= 8 && banner.contains(document.activeElement); stop++)
        await sendKeys({ press: 'Tab' });
      expect(banner.contains(document.activeElement)).to.equal(false);
      expect(banner.open).to.equal(true);
    });

    it('nothing that has focus is hidden behind it, down to the last link', async () => {
      const { banner, main, find } = await setUpAskingPage();
      const list = document.createElement('p');
      for (let index = 0; index < 12; index++)
        list.append(
          Object.assign(document.createElement('a'), { href: '#x', textContent: `Link ${index} ` }),
          document.createElement('br'),
        );
      main.append(list);
      await frames(3);
      find('#first').focus();
      const seen: Element[] = [];
      for (let stop = 0; stop < 14; stop++) {
        await sendKeys({ press: 'Tab' });
        await frames();
        const { activeElement } = document;
        if (!activeElement || !main.contains(activeElement)) continue;
        seen.push(activeElement);
        const { bottom } = activeElement.getBoundingClientRect();
        expect(bottom, activeElement.textContent).to.be.at.most(banner.getBoundingClientRect().top);
      }
      expect(seen.length).to.be.greaterThan(10);
    });

    it('takes the room that it made for that away again', async () => {
      const { find } = await setUpAskingPage();
      await until(() => getComputedStyle(document.documentElement).scrollPaddingBottom !== 'auto');
      const height = document.documentElement.scrollHeight;
      find(reject).click();
      await frames();
      expect(getComputedStyle(document.documentElement).scrollPaddingBottom).to.equal('auto');
      expect(document.documentElement.scrollHeight).to.be.lessThan(height);
    });

    describe('while the page’s own modal dialog is open', () => {
      const openModal = (): HTMLDialogElement => {
        const modal = document.createElement('dialog');
        modal.style.cssText = 'inline-size: 100%; block-size: 100%; margin: 0; padding: 0';
        modal.innerHTML = '<button style="inline-size: 100%; block-size: 100%">Subscribe</button>';
        document.querySelector('main')!.append(modal);
        modal.showModal();
        return modal;
      };

      it('it waits, and says nothing was saved', async () => {
        const said = collectAnnouncements();
        const { banner, gate } = await setUpAskingPage();
        const modal = openModal();
        await until(() => !banner.open);
        expect(banner.getBoundingClientRect().height).to.equal(0);
        expect(gate.decision.decided).to.equal(false);
        modal.close();
        await until(() => banner.matches(':popover-open'));
        expect(said.filter((words) => words.includes('saved'))).to.deep.equal([]);
      });

      it('it comes as soon as that is taken out of the page', async () => {
        const { banner } = await setUpAskingPage();
        const modal = openModal();
        await until(() => !banner.open);
        modal.remove();
        await until(() => banner.matches(':popover-open'));
      });
    });

    it('stands again after the page has hidden every popover', async () => {
      const { banner } = await setUpAskingPage();
      for (const popover of document.querySelectorAll<HTMLElement>('[popover]'))
        popover.hidePopover();
      await until(() => banner.matches(':popover-open'));
      expect(banner.getBoundingClientRect().height).to.be.greaterThan(60);
    });

    it('moves nothing in the page', async function () {
      if (!isChromium) this.skip();
      let shift = 0;
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shift += (entry as PerformanceEntry & { value: number }).value;
      });
      observer.observe({ type: 'layout-shift', buffered: false });
      const { find } = await setUpAskingPage();
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(find('h1').getBoundingClientRect().top).to.be.lessThan(60);
      observer.disconnect();
      expect(shift).to.equal(0);
    });

    it('is not printed', async function () {
      if (!isChromium) this.skip();
      const { banner } = await setUpAskingPage();
      await emulateMedia({ media: 'print' });
      expect(getComputedStyle(banner).display).to.equal('none');
      await emulateMedia({ media: 'screen' });
    });
  });

  describe('afterwards', () => {
    it('focus is back where it was before the visitor came to the banner, by keyboard', async () => {
      const { find, banner } = await setUpAskingPage();
      find('#first').focus();
      for (
        let stop = 0;
        stop < 9 && !(document.activeElement as HTMLElement)?.matches(reject);
        stop++
      )
        await pressShiftTab();
      expect(document.activeElement).to.equal(find(reject));
      await sendKeys({ press: 'Enter' });
      await until(() => !banner.open);
      await until(() => document.activeElement === find('#first'), 'focus on the link');
    });

    it('focus is back where it was before the visitor clicked', async () => {
      const { find, banner } = await setUpAskingPage();
      find('#name').focus();
      await click(find(accept));
      await until(() => !banner.open);
      await until(() => document.activeElement === find('#name'), 'focus in the field');
    });

    it('focus is back also where a click takes it from everywhere, as in Safari', async () => {
      const { find, banner } = await setUpAskingPage();
      await frames();
      find('#name').focus();
      find(accept).dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      find('#name').blur();
      find(accept).click();
      await until(() => !banner.open);
      await until(() => document.activeElement === find('#name'), 'focus in the field');
    });

    it('focus is on the heading of the page if it was nowhere before, and leaves no trace there', async () => {
      const { find, banner } = await setUpAskingPage();
      await click(find(accept));
      await until(() => !banner.open);
      await until(() => document.activeElement === find('h1'), 'focus on the heading');
      find('#name').focus();
      expect(find('h1').hasAttribute('tabindex')).to.equal(false);
    });

    it('focus stays where it is if the answer came from somewhere else', async () => {
      const { find, banner, gate } = await setUpAskingPage();
      find('#name').focus();
      gate.rejectAll();
      await until(() => !banner.open);
      expect(document.activeElement).to.equal(find('#name'));
    });

    it('assistive technology was told once that it is there, and once that the choice was saved', async () => {
      const said = collectAnnouncements();
      const { find } = await setUpAskingPage();
      await until(() => said.length === 1);
      find(accept).click();
      await until(() => said.length === 2);
      expect(said).to.deep.equal([
        'We use cookies. Cookie choices are at the start of the page.',
        'Your choice has been saved.',
      ]);
    });

    it('nothing listens on it that came with the question', async () => {
      const { banner, gate } = await setUpAskingPage();
      gate.rejectAll();
      await until(() => !banner.open);
      await frames();
      const listening: string[] = [];
      Object.assign(banner, {
        addEventListener: (type: string) => listening.push(type),
        removeEventListener: (type: string) => listening.splice(listening.indexOf(type), 1),
      });
      gate.reset();
      await until(() => listening.includes('focusin'), 'its companion');
      gate.rejectAll();
      await until(() => !listening.length, `the end of ${listening.join()}`);
    });
  });

  describe('takes the page’s own words', () => {
    const own = `<consent-banner>
        <h2 slot="heading">Biscuits?</h2>
        <p slot="text">We bake <em>our own</em>.</p>
        <button type="button" data-consent-action="accept">Yes, all</button>
        <button type="button" data-consent-action="reject">No, none</button>
      </consent-banner>`;

    it('and adds only what is missing', async () => {
      const { banner, find } = await setUpAskingPage(own);
      expect(banner.querySelectorAll('[slot="heading"]').length).to.equal(1);
      expect(banner.querySelectorAll(accept).length).to.equal(1);
      expect(find(preferences).textContent).to.equal('Settings');
      const name = document.getElementById(banner.getAttribute('aria-labelledby')!);
      expect(name?.textContent).to.equal('Biscuits?');
      expect(getComputedStyle(find(accept)).backgroundColor).to.equal(
        getComputedStyle(find(reject)).backgroundColor,
      );
    });

    it('but not buttons in a wrapper, which no slot shows: ours stand in for them', async () => {
      const troubles = collectTroubles('bad-place');
      const { banner, find } = await setUpAskingPage(
        `<consent-banner><div class="buttons">
          <button type="button" data-consent-action="accept">Yes</button>
          <button type="button" data-consent-action="reject">No</button>
        </div></consent-banner>`,
      );
      await until(() => troubles.length === 2, 'what is told of it');
      expect(troubles.join()).to.contain('data-consent-action="accept" stands in a <div>');
      const shown = [...banner.querySelectorAll('button')].filter((one) => one.checkVisibility());
      expect(shown.map(({ textContent }) => textContent)).to.deep.equal([
        'Accept all',
        'Reject all',
        'Settings',
      ]);
      expect(find('.buttons').checkVisibility()).to.equal(false);
    });

    it('and what they declare wrongly is told where a page is built', async () => {
      const [bases, types] = [collectTroubles('bad-basis'), collectTroubles('bad-type')];
      await setUpAskingPage(`<consent-banner>
        <consent-category name="measurement" basis="always">
          <consent-cookie name="id" type="localStorage"></consent-cookie>
        </consent-category></consent-banner>`);
      await until(() => bases.length && types.length, 'what is told of it');
      expect(bases[0]).to.contain('basis="always"');
      expect(types[0]).to.contain('type="localStorage"');
    });

    it('also late', async () => {
      const { banner } = await setUpAskingPage();
      const late = Object.assign(document.createElement('p'), { textContent: 'Own words.' });
      late.slot = 'text';
      banner.append(late);
      await until(() => banner.querySelectorAll('[slot="text"]').length === 1);
      expect(banner.textContent).to.contain('Own words.');
      expect(banner.textContent).not.to.contain('Essential cookies');
    });

    it('as attributes', async () => {
      const { banner } = await setUpAskingPage(
        '<consent-banner heading="Hello" text="Only for {purposes}."></consent-banner>',
      );
      expect(banner.querySelector('h2')?.textContent).to.equal('Hello');
      expect(banner.textContent).to.contain('Only for Measurement.');
    });

    it('in its language, and marks what is not', async () => {
      registerLocale({ ...en, lang: 'ar', dir: 'rtl', acceptAll: 'قبول الكل' });
      const { banner, find } = await setUpAskingPage();
      expect(find(accept).hasAttribute('lang')).to.equal(false);
      document.documentElement.lang = 'ar-EG';
      banner.requestUpdate();
      await banner.updateComplete;
      expect(find(accept).textContent).to.equal('قبول الكل');
      expect(find(accept).hasAttribute('lang')).to.equal(false);
      expect(find(accept).dir).to.equal('rtl');
      document.documentElement.lang = 'xx';
      banner.requestUpdate();
      await banner.updateComplete;
      expect(find(accept).lang).to.equal('en');
    });
  });

  describe('layouts', () => {
    const rectOf = async (attributes: string): Promise<DOMRect> => {
      const { banner } = await setUpAskingPage(`<consent-banner ${attributes}></consent-banner>`);
      return banner.getBoundingClientRect();
    };

    it('bar is along the bottom', async () => {
      const box = await rectOf('');
      expect(innerHeight - box.bottom).to.be.lessThan(32);
      expect(box.width).to.be.greaterThan(900);
    });

    it('bar with position="top" is along the top', async () => {
      expect((await rectOf('position="top"')).top).to.be.lessThan(32);
    });

    it('card is in the corner at the end of the bottom', async () => {
      const box = await rectOf('layout="card"');
      expect(innerWidth - box.right).to.be.lessThan(48);
      expect(innerHeight - box.bottom).to.be.lessThan(48);
      expect(box.width).to.be.lessThan(460);
    });

    it('card is in the corner that the page names, mirrored from right to left', async () => {
      const box = await rectOf('layout="card" position="top-start"');
      expect(box.left).to.be.lessThan(48);
      expect(box.top).to.be.lessThan(48);
      document.documentElement.dir = 'rtl';
      await settleMotion();
      const mirrored = document.querySelector('consent-banner')!.getBoundingClientRect();
      document.documentElement.removeAttribute('dir');
      expect(innerWidth - mirrored.right).to.be.lessThan(48);
    });

    it('dialog is in the middle, and no trap', async () => {
      const box = await rectOf('layout="dialog"');
      expect(Math.abs(box.left + box.right - document.documentElement.clientWidth)).to.be.lessThan(
        4,
      );
      expect(Math.abs(box.top + box.bottom - innerHeight)).to.be.lessThan(4);
    });

    it('bar is what comes of any other, and that is said', async () => {
      const troubles = collectTroubles('bad-attribute');
      const box = await rectOf('layout="modal" position="top-left"');
      expect(box.top).to.be.lessThan(32);
      expect(box.width).to.be.greaterThan(900);
      await until(() => troubles.length === 2, 'what is told of it');
      expect(troubles).to.deep.equal([
        '<consent-banner layout="modal"> is not allowed: it takes bar, card, dialog or inline; used instead: bar.',
        '<consent-banner position="top-left"> is not allowed: it takes top, bottom, top-start, top-end, bottom-start or bottom-end; used instead: the edge that it begins with, else the bottom.',
      ]);
    });

    it('inline is part of the page', async () => {
      const { banner } = await setUpAskingPage('<consent-banner layout="inline"></consent-banner>');
      expect(getComputedStyle(banner).position).to.equal('static');
      expect(banner.popover).to.equal(null);
      expect(banner.getBoundingClientRect().height).to.be.greaterThan(60);
    });
  });

  it('has no accessibility faults that axe knows of', async () => {
    const { banner } = await setUpAskingPage();
    await expect(banner).to.be.accessible();
  });
});
