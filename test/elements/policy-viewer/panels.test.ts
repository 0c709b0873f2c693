import { expect } from '@open-wc/testing';
import type { PolicyViewer } from '../../../src/elements/policy-viewer/policy-viewer.js';
import { allInShadow, contentsOf, setupPasted, textOf } from './setup-viewer.js';

const PANELS = `<h2>Scope</h2><p>All.</p>
  <details><summary>Courts</summary><h2 id="orders">Court orders</h2><p>Only signed ones.</p></details>
  <h2><button aria-expanded="false" aria-controls="p1">What we collect</button></h2>
  <div id="p1" hidden><h3 id="names">Names</h3><p>Your name and nothing more.</p></div>
  <div role="tablist"><button role="tab" aria-controls="t1">Tab</button></div>
  <div id="t1" role="tabpanel" hidden><h2 id="rights">Rights</h2><p>Ask us.</p></div>
  <div hidden><h2>Draft</h2><p>Not yet.</p></div>`;

/** A page's own accordion. */
function listen(viewer: PolicyViewer): HTMLElement[] {
  const pressed: HTMLElement[] = [];
  for (const control of viewer.querySelectorAll<HTMLElement>('[aria-controls]'))
    control.addEventListener('click', () => {
      pressed.push(control);
      const isOpen = control.ariaExpanded !== 'true';
      control.ariaExpanded = String(isOpen);
      viewer.querySelector<HTMLElement>(`#${control.getAttribute('aria-controls')}`)!.hidden =
        !isOpen;
    });
  return pressed;
}

const isSeen = (viewer: PolicyViewer, id: string): boolean =>
  viewer.querySelector(`#${id}`)!.checkVisibility();

describe('what is folded away in a policy', () => {
  it('stands in the contents, but for what nothing opens', async () => {
    const viewer = await setupPasted(PANELS);
    expect(contentsOf(viewer)).to.deep.equal([
      'Scope',
      'Court orders',
      'What we collect',
      'Names',
      'Rights',
    ]);
  });

  it('is opened by a link to it', async () => {
    const viewer = await setupPasted(PANELS);
    for (const id of ['orders', 'names', 'rights']) {
      expect(isSeen(viewer, id), `${id} at first`).to.equal(false);
      viewer.goTo(id);
      expect(isSeen(viewer, id), id).to.equal(true);
      expect(document.activeElement!.id).to.equal(id);
    }
  });

  it('is opened by the page’s own script if there is one', async () => {
    const viewer = await setupPasted(PANELS);
    const pressed = listen(viewer);
    viewer.goTo('names');
    viewer.goTo('names');
    expect(isSeen(viewer, 'names')).to.equal(true);
    expect(pressed.map(textOf), 'once').to.deep.equal(['What we collect']);
  });

  it('is opened by the contents and by the search', async () => {
    const viewer = await setupPasted(PANELS);
    allInShadow(viewer, 'nav a')
      .find((link) => textOf(link) === 'Names')!
      .click();
    expect(isSeen(viewer, 'names')).to.equal(true);
    expect(await viewer.search('Ask us')).to.equal(1);
    expect(isSeen(viewer, 'rights')).to.equal(true);
    expect(await viewer.search('Not yet')).to.equal(0);
  });

  it('is opened by nothing that answers for the visitor or leads away', async () => {
    const viewer = await setupPasted(
      `<h2>A</h2><p><button data-consent-action="accept" aria-controls="p2">Panel</button></p>
      <div id="p2" hidden><h3>Within</h3></div>`,
    );
    let clicks = 0;
    viewer.addEventListener('click', () => clicks++);
    viewer.goTo('within');
    expect(clicks).to.equal(0);
  });
});

describe('anchors of old pages', () => {
  it('lead to the heading that they stand before, in or around', async () => {
    const viewer = await setupPasted(
      `<a name="intro"></a><h2>Scope</h2><p>Words.</p>
      <p><a id="data"></a></p> <span id="old-data"></span><div><h2>What we collect</h2></div><p>x</p>
      <p><a name="before">Words</a></p><h2>Rights</h2>`,
    );
    const goes = (id: string): string => {
      viewer.goTo(id);
      return textOf(document.activeElement);
    };
    expect(goes('intro')).to.equal('Scope');
    expect(goes('data')).to.equal('What we collect');
    expect(goes('old-data')).to.equal('What we collect');
    expect(viewer.goTo('before'), 'words of their own').to.equal(false);
  });
});
