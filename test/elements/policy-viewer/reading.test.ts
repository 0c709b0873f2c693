import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { PolicyViewer } from '../../../src/elements/policy-viewer/policy-viewer.js';
import {
  allInShadow,
  contentsOf,
  currentOf,
  inShadow,
  longPolicy,
  setupPasted,
  textOf,
} from './setup-viewer.js';
import { until } from '../until.js';

const link = (viewer: PolicyViewer, text: string): HTMLAnchorElement =>
  [...viewer.shadowRoot!.querySelectorAll('a')].find((one) => textOf(one) === text)!;

const top = (element: Element): number => element.getBoundingClientRect().top;

describe('reading a policy', () => {
  beforeEach(async () => {
    await setViewport({ width: 1200, height: 700 });
    scrollTo(0, 0);
  });
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('marks the section that is being read in the contents', async () => {
    const viewer = await setupPasted(longPolicy());
    expect(currentOf(viewer)).to.be.oneOf(['', 'Scope']);
    viewer.querySelector('#your-rights')!.scrollIntoView();
    await until(() => currentOf(viewer) === 'Your rights', 'further down');
    expect(viewer.shadowRoot!.querySelectorAll('[aria-current]')).to.have.lengthOf(1);
    viewer.querySelector('#collection + p + p + p')!.scrollIntoView();
    await until(() => currentOf(viewer) === 'Collection', 'and back up');
  });

  it('marks the last section at the end of the page, however short it is', async () => {
    const viewer = await setupPasted(`${longPolicy()}<h2>Short</h2><p>.</p><h2>Last</h2><p>.</p>`);
    viewer.querySelector('p:last-child')!.scrollIntoView();
    await until(() => currentOf(viewer) === 'Last');
  });

  it('marks the section that one went to, even if it cannot come to the top', async () => {
    const viewer = await setupPasted(`${longPolicy()}<h2>Short</h2><p>.</p><h2>Last</h2><p>.</p>`);
    viewer.goTo('short');
    await until(() => currentOf(viewer) === 'Short');
    await aTimeout(100);
    expect(currentOf(viewer)).to.equal('Short');
  });

  it('marks what is read, too, after a part that one went to is gone', async () => {
    const viewer = await setupPasted(
      `<div data-applies-to="site"><h2>Demo requests</h2><p>.</p></div>${longPolicy()}`,
    );
    viewer.audience = 'workspace';
    await viewer.updateComplete;
    viewer.goTo('demo-requests');
    await until(() => currentOf(viewer) === 'Demo requests', 'the whole policy');
    inShadow(viewer, '[part=audience-note] button')!.click();
    await viewer.updateComplete;
    viewer.querySelector('#your-rights')!.scrollIntoView();
    await until(() => currentOf(viewer) === 'Your rights');
  });

  it('moves the focus to a heading that a contents link leads to', async () => {
    const viewer = await setupPasted(longPolicy());
    const heading = viewer.querySelector<HTMLElement>('#your-rights')!;
    link(viewer, 'Your rights').click();
    await until(() => document.activeElement === heading);
    await until(() => Math.abs(top(heading)) < 60, 'the heading is at the top');
    await until(() => location.hash === '#your-rights', 'the address follows');
    expect(heading.tabIndex, 'not a stop for the tab key').to.equal(-1);
  });

  it('follows the address when it changes, also to an old id', async () => {
    const viewer = await setupPasted(
      '<h2 data-aliases="gdpr-rights your-data">Rights</h2><p>…</p><h2><a name="mail"></a>Contact</h2>',
    );
    const [rights, contact] = viewer.querySelectorAll('h2');
    for (const [hash, heading] of [
      ['#your-data', rights],
      ['#mail', contact],
      ['#rights', rights],
    ] as const) {
      location.hash = hash;
      await until(() => document.activeElement === heading, hash);
    }
  });

  it('follows the address that the page was opened with, once the section is there', async () => {
    history.replaceState(null, '', '#retention');
    const viewer = await setupPasted('<h2>Scope</h2><p>…</p>');
    expect(document.activeElement).to.equal(document.body);
    const late = document.createElement('h2');
    late.textContent = 'Retention';
    viewer.append(late);
    await until(() => document.activeElement === late);
  });

  it('does not move a reader who has begun to read', async () => {
    history.replaceState(null, '', '#retention');
    const viewer = await setupPasted('<h2>Scope</h2><p>…</p>');
    await sendKeys({ press: 'ArrowDown' });
    const late = document.createElement('h2');
    late.textContent = 'Retention';
    viewer.append(late);
    await aTimeout(100);
    expect(document.activeElement).to.equal(document.body);
  });

  it('says whether there was a section to go to', async () => {
    const viewer = await setupPasted('<h2>Scope</h2>');
    expect(viewer.goTo('scope')).to.equal(true);
    expect(viewer.goTo('nowhere')).to.equal(false);
    history.replaceState(null, '', '#%E0%A4%A');
    dispatchEvent(new HashChangeEvent('hashchange'));
  });

  it('keeps the contents beside the text on a wide screen', async () => {
    const viewer = await setupPasted(longPolicy());
    expect(inShadow(viewer, '[aria-controls]')!.checkVisibility()).to.equal(false);
    viewer.querySelector('#contact')!.scrollIntoView();
    await until(() => currentOf(viewer) === 'Contact');
    const nav = inShadow(viewer, '.side')!.getBoundingClientRect();
    expect(nav.top).to.be.within(0, 40);
    expect(nav.right).to.be.below(viewer.querySelector('h2')!.getBoundingClientRect().left);
  });

  it('folds the contents on a narrow screen, into a disclosure for all keys', async () => {
    await setViewport({ width: 480, height: 700 });
    const viewer = await setupPasted(longPolicy());
    const toggle = inShadow<HTMLButtonElement>(viewer, '[aria-controls]')!;
    const first = link(viewer, 'Scope');
    expect(first.checkVisibility()).to.equal(false);
    expect(toggle.getAttribute('aria-expanded')).to.equal('false');
    toggle.focus();
    await sendKeys({ press: 'Enter' });
    await viewer.updateComplete;
    expect(first.checkVisibility()).to.equal(true);
    expect(toggle.getAttribute('aria-expanded')).to.equal('true');
    first.click();
    await viewer.updateComplete;
    expect(first.checkVisibility(), 'out of the way').to.equal(false);
    expect(document.documentElement.scrollWidth, 'no sideways scroll').to.be.at.most(480);
  });

  it('leads back to the contents, to where the reader was', async () => {
    await setViewport({ width: 480, height: 700 });
    const viewer = await setupPasted(longPolicy());
    viewer.goTo('your-rights');
    await until(() => currentOf(viewer) === 'Your rights');
    await viewer.updateComplete;
    inShadow(viewer, '[part=back-to-contents]')!.click();
    await until(() => textOf(viewer.shadowRoot!.activeElement) === 'Your rights');
    await until(() => {
      const { top: y, bottom } = viewer.shadowRoot!.activeElement!.getBoundingClientRect();
      return y >= 0 && bottom <= innerHeight;
    }, 'in view');
  });

  it('copies the address of the section being read', async () => {
    const viewer = await setupPasted(longPolicy());
    viewer.goTo('collection');
    await until(() => inShadow(viewer, '[part=copy-link]'));
    const copied: string[] = [];
    const { writeText } = navigator.clipboard;
    navigator.clipboard.writeText = (text) => Promise.resolve(void copied.push(text));
    try {
      const button = inShadow(viewer, '[part=copy-link]')!;
      expect(button.ariaLabel).to.contain('Collection');
      button.click();
      await until(() => textOf(inShadow(viewer, '[role=status]')) === 'Link copied');
      expect(copied).to.have.lengthOf(1);
      expect(new URL(copied[0]!).hash).to.equal('#collection');
    } finally {
      navigator.clipboard.writeText = writeText;
    }
  });

  it('says of each link for the same while that it was copied', async () => {
    const viewer = await setupPasted(longPolicy());
    viewer.goTo('collection');
    await until(() => inShadow(viewer, '[part=copy-link]'));
    const { writeText } = navigator.clipboard;
    const { setTimeout, clearTimeout } = window;
    const ends = new Set<() => void>();
    let copied = 0;
    navigator.clipboard.writeText = () => Promise.resolve(void copied++);
    window.setTimeout = ((run: () => void, wait?: number) => {
      if (wait !== 6000) return setTimeout(run, wait);
      ends.add(run);
      return run;
    }) as unknown as typeof setTimeout;
    window.clearTimeout = (timer: unknown) =>
      ends.delete(timer as () => void) || clearTimeout(timer as number);
    try {
      const status = inShadow(viewer, '[role=status]');
      for (const times of [1, 2]) {
        inShadow(viewer, '[part=copy-link]')!.click();
        await until(() => copied === times && textOf(status) === 'Link copied');
        await aTimeout(20);
      }
      expect(ends.size, 'the end of the first is not the end of the second').to.equal(1);
      for (const end of ends) end();
      await until(() => textOf(status) === '');
    } finally {
      navigator.clipboard.writeText = writeText;
      Object.assign(window, { setTimeout, clearTimeout });
    }
  });

  it('shows the address where it may not be copied', async () => {
    const viewer = await setupPasted(longPolicy());
    viewer.goTo('collection');
    await until(() => inShadow(viewer, '[part=copy-link]'));
    const { writeText } = navigator.clipboard;
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    try {
      inShadow(viewer, '[part=copy-link]')!.click();
      await until(() => textOf(inShadow(viewer, '[role=status]')).includes('#collection'));
    } finally {
      navigator.clipboard.writeText = writeText;
    }
  });

  it('lists thousands of sections a slice at a time', async () => {
    const titles = Array.from({ length: 1000 }, (_, place) => `Section ${place}`);
    const heading = (title: string, place: number): string =>
      place % 3 ? `<h3>${title}</h3>` : `<h2>${title}</h2>`;
    const viewer = await setupPasted(titles.map(heading).join(''));
    expect(contentsOf(viewer).length).to.be.within(1, 999);
    await until(() => contentsOf(viewer).length === 1000, 'all of them');
    expect(contentsOf(viewer)).to.deep.equal(titles);
    expect(allInShadow(viewer, 'nav > div > ol > li')).to.have.lengthOf(334);
  });

  it('draws only what was and what is current while someone reads', async () => {
    const titles = Array.from({ length: 60 }, (_, place) => `Section ${place}`);
    const viewer = await setupPasted(longPolicy(titles));
    viewer.goTo('section-3');
    await until(() => currentOf(viewer) === 'Section 3');
    const { encodeURIComponent } = window;
    let addresses = 0;
    window.encodeURIComponent = (id) => (addresses++, encodeURIComponent(id));
    const { add } = CustomStateSet.prototype;
    let states = 0;
    CustomStateSet.prototype.add = function (state) {
      states++;
      return add.call(this, state);
    };
    try {
      viewer.goTo('section-50');
      await until(() => currentOf(viewer) === 'Section 50');
      expect(allInShadow(viewer, '[data-current]')).to.have.lengthOf(1);
      expect(addresses, 'addresses of sections').to.be.within(1, 20);
      expect(states, 'states, which have the whole text styled anew').to.equal(0);
    } finally {
      window.encodeURIComponent = encodeURIComponent;
      CustomStateSet.prototype.add = add;
    }
  });

  it('has its text in place before the contents come, in a wide page and in a narrow one', async () => {
    for (const width of [1200, 500]) {
      await setViewport({ width, height: 700 });
      const viewer = document.createElement('policy-viewer');
      viewer.innerHTML = longPolicy();
      const holder = await fixture(html`<main></main>`);
      holder.append(viewer);
      // No longer than to the end of this task, after which the browser may paint.
      for (let turn = 0; turn < 100 && !inShadow(viewer, '.frame'); turn++) await Promise.resolve();
      expect(contentsOf(viewer)).to.deep.equal([]);
      const place: unknown = viewer.querySelector('p')!.getBoundingClientRect().toJSON();
      await viewer.updateComplete;
      expect(contentsOf(viewer)).to.have.lengthOf(4);
      expect(viewer.querySelector('p')!.getBoundingClientRect().toJSON()).to.deep.equal(place);
      // Else it stands above the next one, and takes on the new width while that is measured.
      holder.remove();
    }
  });

  it('names the contents, and nests them as the headings are', async () => {
    const viewer = await setupPasted('<h2>A</h2><h3>A1</h3><h2>B</h2>');
    expect(contentsOf(viewer)).to.deep.equal(['A', 'A1', 'B']);
    const nav = inShadow(viewer, 'nav')!;
    const label = viewer.shadowRoot!.getElementById(nav.getAttribute('aria-labelledby')!);
    expect(textOf(label)).to.equal('Contents');
    expect(textOf(inShadow(viewer, 'nav ol ol a'))).to.equal('A1');
  });

  it('numbers the sections on demand, in the text and in the contents', async () => {
    const viewer = await setupPasted('<h1>Policy</h1><h2>A</h2><h3>A1</h3><h2>B</h2>');
    viewer.numbered = true;
    await viewer.updateComplete;
    const numbered = [...viewer.querySelectorAll('h1,h2,h3')].map(
      (heading) => getComputedStyle(heading, '::before').content !== 'none',
    );
    expect(numbered).to.deep.equal([false, true, false, true]);
    const inContents = [...viewer.shadowRoot!.querySelectorAll('nav a')].map(
      (one) => getComputedStyle(one, '::before').content !== 'none',
    );
    expect(inContents).to.deep.equal([true, false, true]);
  });
});
