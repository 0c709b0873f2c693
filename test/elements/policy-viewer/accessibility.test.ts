import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { allInShadow, inShadow, longPolicy, setupPasted, setupViewer } from './setup-viewer.js';

describe('a policy for everybody', () => {
  for (const width of [1200, 480])
    it(`has nothing that axe finds, ${width} px wide`, async function () {
      // axe takes its time when three browsers share two cores.
      this.timeout(30_000);
      await setViewport({ width, height: 700 });
      const viewer = await setupPasted(
        `<h1>Privacy policy</h1>${longPolicy(['Scope', 'Collection'])}`,
      );
      Object.assign(viewer, { version: '7', effective: '2026-05-13', audience: 'workspace' });
      viewer.querySelector('h2')!.dataset['appliesTo'] = 'workspace';
      viewer.isContentsOpen = true;
      viewer.goTo('collection');
      await viewer.updateComplete;
      await expect(viewer).to.be.accessible();
    });

  it('has targets that a finger can hit', async () => {
    await setViewport({ width: 480, height: 700 });
    const viewer = await setupPasted(longPolicy());
    viewer.isContentsOpen = true;
    viewer.goTo('collection');
    await viewer.updateComplete;
    for (const target of allInShadow(viewer, 'button, nav a')) {
      if (!target.checkVisibility()) continue;
      expect(target.getBoundingClientRect().height, target.outerHTML).to.be.at.least(44);
    }
  });

  it('has contents of close rows beside the text, for a mouse', async () => {
    await setViewport({ width: 1200, height: 700 });
    const viewer = await setupPasted(longPolicy());
    viewer.goTo('collection');
    await viewer.updateComplete;
    const isFinger = matchMedia('(pointer: coarse)').matches;
    for (const row of allInShadow(viewer, '.item'))
      expect(row.getBoundingClientRect().height).to.be.closeTo(isFinger ? 44 : 34, 1);
  });

  it('lets the page’s own styles win over its own for the text', async () => {
    const viewer = await setupViewer(
      html`<div>
        <style>
          p {
            margin: 0;
          }
          .legal p {
            margin-bottom: 3px;
          }
        </style>
        <policy-viewer><h2>Scope</h2><p>By a reset.</p></policy-viewer>
        <div class="legal"><policy-viewer><h2>Scope</h2><p>On purpose.</p></policy-viewer></div>
      </div>`,
    );
    const [plain, wanted] = viewer.parentElement!.querySelectorAll('p');
    expect(parseFloat(getComputedStyle(plain!).marginBottom)).to.be.above(10);
    expect(getComputedStyle(wanted!).marginBottom).to.equal('3px');
  });

  it('keeps the letters by which clauses are cited, under a reset, too', async () => {
    const viewer = await setupViewer(
      html`<div>
        <style>
          ol {
            list-style: none;
          }
        </style>
        <policy-viewer>
          <h2>Scope</h2>
          <ol><li>One</li></ol>
          <ol type="a"><li>Clause (a)</li></ol>
          <ol type="I"><li>Clause I</li></ol>
        </policy-viewer>
      </div>`,
    );
    const lists = [...viewer.parentElement!.querySelectorAll('ol')];
    expect(lists.map((list) => getComputedStyle(list).listStyleType)).to.deep.equal([
      'decimal',
      'lower-alpha',
      'upper-roman',
    ]);
  });

  it('leaves the style sheets of a page that it is gone from as they were', async () => {
    const before = document.adoptedStyleSheets.length;
    const viewer = await setupPasted('<h2>Scope</h2>');
    expect(document.adoptedStyleSheets).to.have.lengthOf(before + 1);
    viewer.remove();
    expect(document.adoptedStyleSheets).to.have.lengthOf(before);
  });

  it('works in a shadow root of the page’s own', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    const viewer = document.createElement('policy-viewer');
    const heading = document.createElement('h2');
    heading.textContent = 'Scope';
    viewer.append(heading);
    root.append(viewer);
    await viewer.updateComplete;
    inShadow(viewer, 'nav a')!.click();
    expect(root.activeElement).to.equal(heading);
    host.remove();
  });
});
