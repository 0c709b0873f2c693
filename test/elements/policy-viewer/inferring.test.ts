import { expect, html } from '@open-wc/testing';
import '../../../src/elements/policy-version/define.js';
import type { PolicyViewer } from '../../../src/elements/policy-viewer/policy-viewer.js';
import { collectTroubles } from '../consent-page.js';
import { until } from '../until.js';
import { contentsOf, inShadow, setupPasted, setupViewer } from './setup-viewer.js';

const BOLD = `<h1>Policy</h1><p><b>What we keep</b></p><p>Your name.</p>
  <div><b>Rights</b><br>Ask us.<br><br><b>Contact</b><br>Write to us.</div>`;

const infer = async (viewer: PolicyViewer): Promise<void> => {
  viewer.setAttribute('headings', 'infer');
  await until(() => viewer.querySelector('[role=heading]'), 'headings');
  await viewer.updateComplete;
};

describe('a policy whose titles are only bold', () => {
  it('has sections once its viewer infers headings, for all who read the page', async () => {
    const viewer = await setupPasted(BOLD);
    expect(contentsOf(viewer)).to.deep.equal(['Policy']);
    await infer(viewer);
    expect(contentsOf(viewer)).to.deep.equal(['What we keep', 'Rights', 'Contact']);
    const rights = viewer.querySelector('#rights')!;
    expect([rights.localName, rights.role, rights.ariaLevel]).to.deep.equal(['b', 'heading', '2']);
    expect(getComputedStyle(rights).display, 'a line of its own').to.equal('block');
    expect(viewer.goTo('rights')).to.equal(true);
    expect(document.activeElement).to.equal(rights);
    viewer.removeAttribute('headings');
    await until(() => viewer.sections.length === 1, 'as it was');
    expect(viewer.querySelector('[role=heading], [data-inferred]')).to.equal(null);
  });

  it('has sections for what is written later', async () => {
    const viewer = await setupPasted(BOLD);
    await infer(viewer);
    viewer.insertAdjacentHTML('beforeend', '<p><b>Children</b></p><p>None.</p>');
    expect(viewer.sections.map(({ title }) => title)).to.include('Children');
    viewer.querySelector('p')!.textContent = 'What we keep, in short.';
    expect(viewer.sections.map(({ title }) => title)).not.to.include('What we keep');
  });

  it('is compared section by section', async () => {
    const viewer = await setupViewer(
      html`<policy-viewer headings="infer" version="2">
        <p><b>Data</b></p>
        <p>Your name and address.</p>
        <p><b>Rights</b></p>
        <p>Ask us.</p>
        <policy-version version="2"></policy-version>
        <policy-version version="1"
          ><template>
            <p><b>Data</b></p>
            <p>Your name.</p>
            <p><b>Rights</b></p>
            <p>Ask us.</p>
          </template></policy-version
        >
      </policy-viewer>`,
    );
    const { sections } = await viewer.compare('1', '2');
    expect(sections.map(({ title, change }) => [title, change])).to.deep.equal([
      ['Data', 'changed'],
      ['Rights', 'same'],
    ]);
  });

  it('can be searched also where it has no sections', async () => {
    const viewer = await setupPasted('<p>We keep nothing.</p>');
    expect(inShadow(viewer, '[part=search-field]')).to.exist;
    expect(inShadow(viewer, 'nav')).to.equal(null);
    expect(await viewer.search('nothing')).to.equal(1);
  });

  it('reports another value', async () => {
    const troubles = collectTroubles('bad-attribute');
    await setupViewer(html`<policy-viewer headings="bold"><p>Words.</p></policy-viewer>`);
    await until(() => troubles.length);
    expect(troubles.join()).to.match(/headings="bold".*infer/);
  });
});
