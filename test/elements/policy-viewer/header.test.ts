import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { allInShadow, hearErrors, inShadow, setupViewer, textOf } from './setup-viewer.js';
import { PolicyViewer } from '../../../src/elements/policy-viewer/policy-viewer.js';
import { until } from '../until.js';

const facts = (viewer: PolicyViewer): Record<string, string> =>
  Object.fromEntries(
    allInShadow(viewer, 'dt').map((term) => [textOf(term), textOf(term.nextElementSibling)]),
  );

describe('the header of a policy', () => {
  it('says version, dates in the reader’s language, and who is responsible', async () => {
    const viewer = await setupViewer(
      html`<policy-viewer
        lang="en-ZA"
        heading="Privacy policy"
        version="2026-05-13"
        effective="2026-05-13"
        updated="2026-06-01"
        responsible-party="Example (Pty) Ltd"
        ><h2>Scope</h2></policy-viewer
      >`,
    );
    expect(textOf(inShadow(viewer, '[role=heading]'))).to.equal('Privacy policy');
    expect(facts(viewer)).to.deep.equal({
      'In effect from': '13 May 2026',
      'Last updated': '1 June 2026',
      Version: '2026-05-13',
      'Responsible party': 'Example (Pty) Ltd',
    });
    expect(inShadow<HTMLTimeElement>(viewer, 'time')!.dateTime).to.equal('2026-05-13');
  });

  it('writes dates as the language of the page does, and leaves words as they are', async () => {
    const viewer = await setupViewer(
      html`<policy-viewer lang="en-US" effective="2026-05-13" updated="last Tuesday"></policy-viewer>`,
    );
    expect(allInShadow(viewer, 'time').map(textOf)).to.deep.equal(['May 13, 2026', 'last Tuesday']);
    viewer.lang = 'not a language';
    viewer.requestUpdate();
    await viewer.updateComplete;
    expect(textOf(inShadow(viewer, 'time'))).to.contain('2026');
  });

  it('shows nothing for what is not known', async () => {
    const viewer = await setupViewer(html`<policy-viewer><h2>Scope</h2></policy-viewer>`);
    expect(facts(viewer)).to.deep.equal({});
    expect(inShadow(viewer, '[part=heading]')).to.equal(null);
  });

  it('has a title of a size that goes by its level, or that the page says', async () => {
    const size = (viewer: PolicyViewer): number =>
      parseFloat(
        getComputedStyle(
          viewer.querySelector('[slot=heading]') ?? inShadow(viewer, '[part=heading]')!,
        ).fontSize,
      );
    for (const viewerOf of [
      (level: number) =>
        html`<policy-viewer heading="Privacy" heading-level=${level}><h3>Scope</h3></policy-viewer>`,
      (level: number) =>
        level === 1
          ? html`<policy-viewer><h1 slot="heading">Privacy</h1></policy-viewer>`
          : html`<policy-viewer><h2 slot="heading">Privacy</h2></policy-viewer>`,
    ]) {
      const first = size(await setupViewer(viewerOf(1)));
      const second = await setupViewer(viewerOf(2));
      expect(first).to.be.above(40);
      expect(size(second)).to.be.below(35);
      second.style.setProperty('--policy-title-size', '19px');
      expect(size(second)).to.equal(19);
    }
  });

  it('has its facts in one line where there is room', async () => {
    const viewer = await setupViewer(
      html`<policy-viewer version="7" effective="2026-05-13" responsible-party="Example">
        <h2>Scope</h2></policy-viewer
      >`,
    );
    const tops = allInShadow(viewer, 'dt, dd').map((one) =>
      Math.round(one.getBoundingClientRect().top),
    );
    expect(new Set(tops).size).to.equal(1);
  });

  it('says on paper from where and when it was printed', async () => {
    const viewer = await setupViewer(
      html`<policy-viewer lang="en-ZA"><h2>Scope</h2></policy-viewer>`,
    );
    const address = location.href.split('#')[0];
    expect(textOf(inShadow(viewer, '.paper')), 'before').to.equal('');
    history.replaceState(null, '', '?printed');
    dispatchEvent(new Event('beforeprint'));
    const printed = textOf(inShadow(viewer, '.paper'));
    history.replaceState(null, '', address);
    const today = new Intl.DateTimeFormat('en-ZA', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    });
    expect(printed).to.equal(
      `Printed from ${location.origin}${location.pathname}?printed · ${today.format(new Date())}`,
    );
  });

  it('stands one level above the sections, or where the page says', async () => {
    const viewer = await setupViewer(
      html`<policy-viewer heading="Privacy"><h4>Scope</h4><h4>Rights</h4></policy-viewer>`,
    );
    expect(textOf(inShadow(viewer, '[aria-level="3"]'))).to.equal('Privacy');
    viewer.headingLevel = 2;
    await viewer.updateComplete;
    expect(textOf(inShadow(viewer, '[aria-level="2"]'))).to.equal('Privacy');
  });
});

describe('a policy for two kinds of readers', () => {
  const setup = (audience: string): Promise<PolicyViewer> =>
    setupViewer(
      html`<policy-viewer
        audience=${audience}
        organisation="Karoo Outfitters"
        responsible-party="Example (Pty) Ltd"
        also-applies="/karoo/privacy"
      >
        <h2>Scope</h2>
        <p>For all.</p>
        <section data-applies-to="site"><h2>Demo requests</h2><p id="for-site">For visitors.</p></section>
        <div data-applies-to="workspace">
          <h2>Workspace records</h2>
          <p id="for-workspace">For members.</p>
        </div>
        <p id="for-both" data-applies-to="site workspace">For both.</p>
      </policy-viewer>`,
    );
  const shown = (viewer: PolicyViewer): string[] =>
    [...viewer.querySelectorAll<HTMLElement>('p[id]')]
      .filter((one) => one.checkVisibility())
      .map(({ id }) => id);
  const titles = (viewer: PolicyViewer): string[] => viewer.sections.map(({ title }) => title);

  it('shows a member what concerns members, and names who answers for what', async () => {
    const viewer = await setup('workspace');
    expect(shown(viewer)).to.deep.equal(['for-workspace', 'for-both']);
    expect(titles(viewer)).to.deep.equal(['Scope', 'Workspace records']);
    expect(facts(viewer)['Responsible party']).to.equal('Karoo Outfitters');
    expect(facts(viewer)['Operator']).to.equal('Example (Pty) Ltd');
  });

  it('shows a visitor what concerns visitors', async () => {
    const viewer = await setup('site');
    expect(shown(viewer)).to.deep.equal(['for-site', 'for-both']);
    expect(facts(viewer)['Responsible party']).to.equal('Example (Pty) Ltd');
    expect(facts(viewer)).not.to.have.property('Operator');
  });

  it('shows everything to a reader of whom nothing is known', async () => {
    const viewer = await setup('');
    expect(shown(viewer)).to.have.lengthOf(3);
    expect(inShadow(viewer, '[part=audience-note]')).to.equal(null);
  });

  it('shows and lists everything to readers of another name, and tells the page of it', async () => {
    for (const name of ['Workspace', 'constructor']) {
      const { errors, stop } = hearErrors(new RegExp(name));
      const viewer = await setup(name);
      await until(() => errors.length, 'told').finally(stop);
      expect(errors[0]).to.match(
        new RegExp(`^bad-attribute: .*audience="${name}".*site or workspace.*instead.*whole`),
      );
      expect(shown(viewer)).to.have.lengthOf(3);
      expect(titles(viewer)).to.have.lengthOf(3);
      expect(inShadow(viewer, '[part=audience-note]')).to.equal(null);
      expect(facts(viewer)).not.to.have.property('Operator');
    }
  });

  it('shows to everybody what is marked for nobody that is known', async () => {
    const viewer = await setup('site');
    const part = viewer.querySelector('[data-applies-to=workspace]')!;
    for (const marked of ['', 'Workspace', 'visitors', 'site,workspace']) {
      part.setAttribute('data-applies-to', marked);
      await until(() => titles(viewer).includes('Workspace records'), `listed for "${marked}"`);
      expect(shown(viewer)).to.include('for-workspace');
      part.setAttribute('data-applies-to', 'workspace');
      await until(() => !titles(viewer).includes('Workspace records'), 'left out again');
    }
  });

  it('says that something is left out, and shows it on demand', async () => {
    const viewer = await setup('workspace');
    const note = inShadow(viewer, '[part=audience-note]')!;
    expect(textOf(note)).to.contain('Karoo Outfitters');
    note.querySelector('button')!.click();
    await viewer.updateComplete;
    expect(shown(viewer)).to.have.lengthOf(3);
    expect(titles(viewer)).to.have.lengthOf(3);
  });

  it('shows the whole policy to someone who was sent to a part for others', async () => {
    const viewer = await setup('workspace');
    expect(viewer.goTo('demo-requests')).to.equal(true);
    expect(document.activeElement?.id).to.equal('demo-requests');
    expect(shown(viewer)).to.have.lengthOf(3);
  });

  it('is drawn no more often where the address leads to something else in the page', async () => {
    class CountedViewer extends PolicyViewer {
      updates = 0;
      protected override performUpdate(): void {
        // Without an end, the test would hang as the page did.
        if (++this.updates > 20) throw new Error('it is drawn again and again');
        super.performUpdate();
      }
    }
    customElements.define('counted-viewer', CountedViewer);
    history.replaceState(null, '', '#content');
    const viewer = await fixture<CountedViewer>(
      html`<counted-viewer audience="workspace"
        ><h2>Scope</h2><h2 data-applies-to="site">Demo requests</h2></counted-viewer
      >`,
    );
    await aTimeout(50);
    history.replaceState(null, '', location.pathname + location.search);
    expect(viewer.updates).to.be.below(10);
    expect(titles(viewer), 'and shows no more').to.deep.equal(['Scope']);
  });

  it('links the organisation’s own notice', async () => {
    const viewer = await setup('workspace');
    const link = inShadow<HTMLAnchorElement>(viewer, '[part=also-applies] a')!;
    expect(link.getAttribute('href')).to.equal('/karoo/privacy');
    expect(textOf(link)).to.contain('Karoo Outfitters');
    viewer.alsoAppliesText = 'What Karoo does';
    await viewer.updateComplete;
    expect(textOf(link)).to.equal('What Karoo does');
  });

  it('keeps the ids of sections whoever reads', async () => {
    const viewer = await setupViewer(
      html`<policy-viewer audience="workspace">
        <h2 data-applies-to="site">Contact</h2>
        <h2 data-applies-to="workspace">Contact</h2>
      </policy-viewer>`,
    );
    expect(viewer.sections).to.deep.equal([{ id: 'contact-2', title: 'Contact', level: 2 }]);
  });
});
