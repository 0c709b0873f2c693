import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../../src/elements/policy-version/define.js';
import { GATE, type ConsentGate } from '../../../src/consent/consent-gate.js';
import type { PolicyViewer } from '../../../src/elements/policy-viewer/policy-viewer.js';
import {
  allInShadow,
  contentsOf,
  hearErrors,
  inShadow,
  setupViewer,
  textOf,
} from './setup-viewer.js';
import { collectTroubles } from '../consent-page.js';
import { until } from '../until.js';

const OLD = `<main><h1>Privacy policy</h1><p>Since 2025.</p>
  <h2>Scope</h2><p>This is about our site.</p>
  <h2>Fax</h2><p>Send us a fax.</p>
  <h2>Your rights</h2><p>You may ask what we hold about you, and have it corrected or deleted.</p>
  <h2>Retention</h2><p>We keep records for six months.</p></main>`;

const { fetch } = window;
const globals = globalThis as { [GATE]?: ConsentGate };

const policy = (versions: TemplateResult): TemplateResult =>
  html`<policy-viewer lang="en-ZA" version="2026-05-13" effective="2026-05-13">
    <p>Since 2026.</p>
    <h2>Scope</h2>
    <p>This is about our site.</p>
    <h2>Retention</h2>
    <p>We keep records for twelve months.</p>
    <h2>What you can ask</h2>
    <p>You may ask what we hold about you, and have it corrected or deleted.</p>
    <h2>Children</h2>
    <p>Not for children.</p>
    ${versions}
  </policy-viewer>`;

const twoVersions = html`<policy-version
    version="2025-11-01"
    effective="2025-11-01"
    src="/old.html"
    summary="The first."
  ></policy-version>
  <policy-version version="2026-05-13" effective="2026-05-13" material></policy-version>`;

describe('the comparison of a policy with pictures', () => {
  afterEach(() => {
    window.fetch = fetch;
  });

  it('tells of another title of the whole, where both versions have one', async () => {
    window.fetch = async () =>
      new Response('<main><h1>Privacy notice</h1><h2>Scope</h2><p>All.</p></main>');
    const changes = async (title: string): Promise<unknown[]> => {
      const viewer = document.createElement('policy-viewer');
      viewer.innerHTML = `${title}<h2>Scope</h2><p>All.</p><policy-version version="1" src="/old"></policy-version><policy-version version="2"></policy-version>`;
      viewer.version = '2';
      const { sections } = await (await setupViewer(html`${viewer}`)).compare('1', '2');
      return sections.map((one) => [one.title, one.change, one.added, one.removed]);
    };
    expect(await changes('<h1>Privacy policy</h1>')).to.deep.equal([
      ['', 'changed', 1, 1],
      ['Scope', 'same', 0, 0],
    ]);
    expect(await changes('<h1>Privacy notice</h1>')).to.deep.equal([
      ['', 'same', 0, 0],
      ['Scope', 'same', 0, 0],
    ]);
    expect(await changes('')).to.deep.equal([['Scope', 'same', 0, 0]]);
  });

  it('loads none of them from anywhere', async () => {
    const pictures = (place: string): string =>
      `<h2>Scope</h2><p>Of ${place}.<img src="https://elsewhere.invalid/${place}.png" srcset="https://elsewhere.invalid/${place}-2.png 2x"></p>`;
    window.fetch = async () =>
      new Response(`<main>${pictures('old')}</main>`, { headers: { 'content-type': 'text/html' } });
    const viewer = await setupViewer(
      html`<policy-viewer version="2"
        ><h2>Scope</h2><p>Of new.</p><policy-version version="1" src="/old"></policy-version
        ><policy-version version="2"></policy-version
      ></policy-viewer>`,
    );
    await viewer.showChanges('1', '2');
    await until(() => inShadow(viewer, 'ins, del'), 'compared');
    expect(inShadow(viewer, '[part=comparison] :is(img, picture, video, svg)')).to.equal(null);
    const asked = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked.filter((name) => name.includes('elsewhere.invalid'))).to.deep.equal([]);
  });
});

describe('the versions of a policy', () => {
  beforeEach(() => {
    window.fetch = async () => new Response(OLD, { headers: { 'content-type': 'text/html' } });
  });
  afterEach(() => {
    window.fetch = fetch;
    delete globals[GATE];
    history.replaceState(null, '', location.pathname + location.search);
  });
  const setup = async (versions = twoVersions): Promise<PolicyViewer> => {
    const viewer = await setupViewer(policy(versions));
    // What shows them comes with the first ones.
    await until(() => inShadow(viewer, '[part=versions]'), 'listed');
    return viewer;
  };
  const press = (viewer: PolicyViewer, words: string): void =>
    allInShadow(viewer, 'button')
      .find((button) => textOf(button) === words)!
      .click();
  const isCompared = (viewer: PolicyViewer) => (): boolean =>
    inShadow(viewer, '[part=comparison] section') !== null;

  it('are listed, the newest first, whatever their order in the page', async () => {
    const viewer = await setup();
    expect(allInShadow(viewer, '[part=version] time').map(textOf)).to.deep.equal([
      '13 May 2026',
      '1 November 2025',
    ]);
    expect(textOf(inShadow(viewer, '[part=versions]'))).to.contain('The first.');
    expect(inShadow<HTMLAnchorElement>(viewer, '[part=versions] a')!.pathname).to.equal(
      '/old.html',
    );
    expect(viewer.sections, 'are no part of the text').to.have.lengthOf(4);
  });

  it('are compared by section and by words', async () => {
    const viewer = await setup();
    expect(await viewer.compare('2025-11-01', '2026-05-13')).to.deep.equal({
      from: '2025-11-01',
      to: '2026-05-13',
      sections: [
        { id: '', title: '', change: 'changed', added: 1, removed: 1 },
        { id: 'scope', title: 'Scope', change: 'same', added: 0, removed: 0 },
        { id: 'fax', title: 'Fax', change: 'removed', added: 0, removed: 5 },
        { id: 'retention', title: 'Retention', change: 'changed', added: 1, removed: 1 },
        {
          id: 'what-you-can-ask',
          title: 'What you can ask',
          change: 'changed',
          added: 4,
          removed: 2,
        },
        { id: 'children', title: 'Children', change: 'added', added: 4, removed: 0 },
      ],
    });
  });

  it('can have their text in the page', async () => {
    const viewer = await setup(
      html`<policy-version version="1"><template><h2>Scope</h2><p>Old.</p></template></policy-version>`,
    );
    const { sections } = await viewer.compare('1', '2026-05-13');
    expect(sections[1]).to.include({ id: 'scope', change: 'changed' });
  });

  it('are read without holding up the page, however long a section is', async function () {
    // It is about breaks, not about how long a busy machine takes.
    this.timeout(60_000);
    const [older, newer] = [1, 2].map(() => {
      const template = document.createElement('template');
      const [heading, text] = ['h2', 'p'].map((tag) => document.createElement(tag));
      heading!.textContent = 'Scope';
      text!.textContent = 'Some words.';
      template.content.append(
        heading!,
        ...Array.from({ length: 40_000 }, () => text!.cloneNode(true)),
      );
      return template;
    });
    const viewer = await setupViewer(
      html`<policy-viewer>
        <policy-version version="2">${newer}</policy-version>
        <policy-version version="1">${older}</policy-version>
      </policy-viewer>`,
    );
    const compare = async (): Promise<void> => {
      const { sections } = await viewer.compare('1', '2');
      expect(sections.map(({ id, change }) => [id, change])).to.deep.equal([['scope', 'same']]);
    };
    // What compares is fetched the first time.
    await compare();
    const { setTimeout } = window;
    let breaths = 0;
    window.setTimeout = ((resume: () => void) => {
      breaths++;
      return setTimeout(resume);
    }) as typeof window.setTimeout;
    await compare().finally(() => (window.setTimeout = setTimeout));
    expect(breaths).to.be.above(0);
  });

  it('that nobody declared can’t be compared, and the error says what can', async () => {
    const viewer = await setup();
    const error = await viewer.compare('1999', '2026-05-13').catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(RangeError);
    expect(String(error)).to.contain('1999').and.to.contain('2025-11-01');
  });

  it('show what changed in place of the policy, and then the policy again', async () => {
    const viewer = await setup();
    const button = inShadow(viewer, '[part=versions] button')!;
    button.focus();
    button.click();
    await until(isCompared(viewer), 'compared');
    expect(textOf(inShadow(viewer, '[role=status].summary'))).to.equal(
      '3 sections changed, 1 added, 1 removed',
    );
    expect(viewer.shadowRoot!.activeElement?.id).to.equal('comparison-heading');
    const retention = allInShadow(viewer, '[part=comparison] section').find((section) =>
      textOf(section).startsWith('Retention'),
    )!;
    expect(textOf(retention.querySelector('del'))).to.equal('six');
    expect(textOf(retention.querySelector('ins'))).to.equal('twelve');
    expect(viewer.querySelector('h2')!.checkVisibility()).to.equal(false);
    press(viewer, 'Back to the policy');
    await until(() => viewer.querySelector('h2')!.checkVisibility());
    expect(contentsOf(viewer)).to.have.lengthOf(4);
  });

  it('say in words what was added and removed, for those who do not see it', async () => {
    const viewer = await setup();
    await viewer.showChanges();
    const [gone] = allInShadow(viewer, 'del');
    expect(gone!.dataset).to.include({ start: 'removed:', end: 'end of change' });
    const said = getComputedStyle(gone!, '::before');
    expect(said.content, 'generated').not.to.equal('none');
    expect([said.display, said.visibility]).to.deep.equal(['block', 'visible']);
  });

  it('show the whole text on demand', async () => {
    const viewer = await setup();
    await viewer.showChanges('2025-11-01', '2026-05-13');
    const titles = (): string[] => allInShadow(viewer, '[part=comparison] h3').map(textOf);
    expect(titles()).not.to.include('Scope');
    inShadow<HTMLInputElement>(viewer, 'input[type=checkbox]')!.click();
    await viewer.updateComplete;
    expect(titles()).to.include('Scope');
  });

  it('leave out what stayed within a section, but for the words before a change', async () => {
    const template = document.createElement('template');
    template.innerHTML = `<h2>Retention</h2><p>One.</p><p>Two.</p><p>Three.</p>
      <p>We keep records for six months.</p><p>Five.</p><p>Six.</p>`;
    const viewer = await setupViewer(
      html`<policy-viewer version="2">
        <h2>Retention</h2>
        <p>One.</p>
        <p>Two.</p>
        <p>Three.</p>
        <p>We keep records for a year.</p>
        <p>Five.</p>
        <p>Six.</p>
        <policy-version version="1">${template}</policy-version>
      </policy-viewer>`,
    );
    await viewer.showChanges('1', '2');
    const paragraphs = (): string[] =>
      allInShadow(viewer, '[part=comparison] section > :not(h3, .kind)').map(textOf);
    expect(paragraphs()).to.deep.equal([
      '[…]',
      'Three.',
      'We keep records for six monthsa year.',
      '[…]',
    ]);
    inShadow<HTMLInputElement>(viewer, 'input[type=checkbox]')!.click();
    await viewer.updateComplete;
    expect(paragraphs()).to.have.lengthOf(6);
  });

  it('are stepped through, on screens of any width, and each change is announced', async () => {
    const viewer = await setup();
    await viewer.showChanges('2025-11-01', '2026-05-13');
    const next = inShadow(viewer, '[part=next-change]')!;
    expect(getComputedStyle(next).opacity).to.equal('1');
    next.click();
    const first = allInShadow(viewer, '[part=comparison] section h3')[0]!;
    await until(() => Math.abs(first.getBoundingClientRect().top) < 100, 'in view');
  });

  it('show sections by their full names, lists as lists and tables row by row', async () => {
    const template = document.createElement('template');
    template.innerHTML = `<h2>Shop</h2><h3>Purpose</h3><p>Parcels.</p><h2>Letters</h2><h3>Purpose</h3>
      <ul><li>News.</li><li>Cheese.</li></ul><table><tr><td>a</td><td>one</td></tr></table>`;
    const viewer = await setupViewer(
      html`<policy-viewer version="2">
        <h2>Shop</h2>
        <h3>Purpose</h3>
        <p>Parcels.</p>
        <h2>Letters</h2>
        <h3>Purpose</h3>
        <ul>
          <li>News.</li>
          <li>Wine.</li>
        </ul>
        <table>
          <tr>
            <td>a</td>
            <td>two</td>
          </tr>
        </table>
        <policy-version version="1">${template}</policy-version>
      </policy-viewer>`,
    );
    expect(viewer.sections.map(({ id }) => id)).to.deep.equal([
      'shop',
      'shop-purpose',
      'letters',
      'letters-purpose',
    ]);
    await viewer.showChanges('1', '2');
    const [section, ...others] = allInShadow(viewer, '[part=comparison] section');
    expect(others).to.deep.equal([]);
    expect(textOf(section!.querySelector('h3'))).to.equal('Letters › Purpose');
    expect([...section!.querySelectorAll('li')].map(textOf)).to.deep.equal([
      'News.',
      'Cheese.',
      'Wine.',
    ]);
    expect([...section!.querySelectorAll('td')].map(textOf)).to.deep.equal(['a', 'onetwo']);
  });

  it('have their tools in reach, and no words half behind them, in a narrow window', async () => {
    const viewer = await setup();
    viewer.style.cssText = 'display: block; inline-size: 320px';
    await viewer.showChanges('2025-11-01', '2026-05-13');
    const bar = inShadow(viewer, '.corner')!;
    const { left, right, bottom } = bar.getBoundingClientRect();
    const text = inShadow(viewer, '.text')!.getBoundingClientRect();
    expect([left, right]).to.deep.equal([text.left, text.right]);
    expect(bottom, 'in the window').to.be.at.most(innerHeight);
    expect(getComputedStyle(bar).backgroundColor).not.to.match(/, 0\)|transparent/);
    expect(bar.querySelectorAll('button')).to.have.lengthOf(3);
  });

  it('are named on paper', async () => {
    const viewer = await setup();
    await viewer.showChanges('2025-11-01', '2026-05-13');
    expect(textOf(inShadow(viewer, '[part=comparison] .paper'))).to.equal(
      'From 1 November 2025 to 13 May 2026',
    );
  });

  it('are compared the other way round when the reader chooses so', async () => {
    const viewer = await setup();
    await viewer.showChanges('2026-05-13', '2025-11-01');
    const fax = allInShadow(viewer, '[part=comparison] section').find((section) =>
      textOf(section).includes('Fax'),
    )!;
    expect(fax.dataset['change']).to.equal('added');
  });

  it('lead to the policy when a link to a section is followed', async () => {
    const viewer = await setup();
    await viewer.showChanges();
    expect(viewer.goTo('children')).to.equal(true);
    expect(document.activeElement?.id).to.equal('children');
    expect(inShadow(viewer, '[part=comparison]')).to.equal(null);
  });

  it('are compared by an address, as a notice of an update links to', async () => {
    const viewer = await setup();
    for (const time of ['first', 'second']) {
      location.hash = '#changes-since-2025-11-01';
      await until(isCompared(viewer), `compared the ${time} time`);
      inShadow<HTMLElement>(viewer, '[part=back-to-policy]')!.click();
      await until(() => !inShadow(viewer, '[part=comparison]'), 'the policy again');
      expect(location.hash).to.equal('');
    }
  });

  it('begin with the one that the visitor decided under', async () => {
    globals[GATE] = {
      decision: { policyVersion: '2025-11-01', decidedAt: Date.parse('2025-12-24T10:00Z') },
      settings: {},
      watch: () => () => {},
    } as unknown as ConsentGate;
    const viewer = await setup();
    const notice = inShadow(viewer, '[part=changes-notice]')!;
    expect(textOf(notice)).to.contain('24 December 2025');
    notice.querySelector('button')!.click();
    await until(isCompared(viewer), 'compared');
    expect(
      allInShadow(viewer, 'select').map((one) => (one as HTMLSelectElement).value),
    ).to.deep.equal(['2025-11-01', '2026-05-13']);
  });

  it('name the day of the choice as it was where the visitor is', async () => {
    for (const [hour, minute] of [
      [0, 10],
      [23, 50],
    ] as const) {
      globals[GATE] = {
        decision: {
          policyVersion: '2025-11-01',
          decidedAt: new Date(2025, 11, 24, hour, minute).getTime(),
        },
        settings: {},
        watch: () => () => {},
      } as unknown as ConsentGate;
      const notice = inShadow(await setup(), '[part=changes-notice]');
      expect(textOf(notice)).to.contain('24 December 2025');
    }
  });

  it('leave a search as it was', async () => {
    const viewer = await setup();
    expect(await viewer.search('site')).to.equal(1);
    await viewer.showChanges();
    expect(inShadow(viewer, '#search')).to.equal(null);
    press(viewer, 'Back to the policy');
    await until(() => inShadow(viewer, '#search'), 'the policy');
    expect(inShadow<HTMLInputElement>(viewer, '#search')!.value).to.equal('site');
    expect(textOf(inShadow(viewer, '[part=search-count]'))).to.equal('1 of 1');
  });

  it('are told to the page if they are not named, or not by a name of their own', async () => {
    const { errors, stop } = hearErrors(/policy-version/);
    const viewer = await setup(
      html`${twoVersions}
        <policy-version></policy-version>
        <policy-version version="first draft"></policy-version>
        <policy-version version="2025-11-01" summary="Another."></policy-version>`,
    );
    await until(() => errors.length === 3, 'told').finally(stop);
    const told = errors.sort().map((error) => error.replace(/: .*?version(="| is ")/, ' "'));
    expect(told[0]).to.match(/^bad-attribute "".* 1 to 32 of A-Z.*instead: none/);
    expect(told[1]).to.match(/^bad-attribute "first draft"/);
    expect(told[2]).to.match(/^same-version.*"2025-11-01".*the first one is listed/);
    expect(allInShadow(viewer, '[part=version]')).to.have.lengthOf(2);
    expect(textOf(inShadow(viewer, '[part=versions]'))).not.to.contain('Another.');
  });

  it('are only compared where there is a text', async () => {
    globals[GATE] = {
      decision: { policyVersion: '2026-01-01', decidedAt: Date.parse('2026-02-01T10:00Z') },
      settings: {},
      watch: () => () => {},
    } as unknown as ConsentGate;
    const viewer = await setup(
      html`${twoVersions}
        <policy-version version="2026-01-01" effective="2026-01-01"></policy-version>
        <policy-version version="2025-01-01" effective="2025-01-01"
          ><template><h2>Scope</h2></template></policy-version
        >`,
    );
    const buttons = allInShadow(viewer, '[part=version]').map(
      (one) => !!one.querySelector('button'),
    );
    expect(buttons).to.deep.equal([false, false, true, false]);
    const notice = inShadow(viewer, '[part=changes-notice]')!;
    expect(textOf(notice)).to.contain('1 February 2026');
    expect(notice.querySelector('button')).to.equal(null);
    await viewer.showChanges();
    const [from, to] = allInShadow(viewer, 'select') as HTMLSelectElement[];
    expect([from!.value, to!.value]).to.deep.equal(['2025-11-01', '2026-05-13']);
    expect([...from!.options].map(({ value }) => value)).not.to.include('2026-01-01');
    expect(isCompared(viewer)()).to.equal(true);
  });

  it('are no news to a visitor who acknowledged the one that is shown', async () => {
    globals[GATE] = {
      decision: { policyVersion: '2025-11-01', decidedAt: Date.parse('2025-12-24T10:00Z') },
      seenVersion: '2026-05-13',
      settings: {},
      watch: () => () => {},
    } as unknown as ConsentGate;
    expect(inShadow(await setup(), '[part=changes-notice]')).to.equal(null);
  });

  it('are those of a policy from another page, too, which says itself which one it is', async () => {
    const fetched = `<policy-viewer version="2026-05-13" effective="2026-05-13"><h2>Scope</h2>
      <p>This is about our site.</p></policy-viewer>`;
    window.fetch = async (address) =>
      new Response((address as URL).pathname === '/old.html' ? OLD : fetched, {
        headers: { 'content-type': 'text/html' },
      });
    globals[GATE] = {
      decision: { policyVersion: '2025-11-01', decidedAt: Date.parse('2025-12-24T10:00Z') },
      settings: {},
      watch: () => () => {},
    } as unknown as ConsentGate;
    const viewer = await setupViewer(
      html`<policy-viewer lang="en-ZA" src="/privacy">${twoVersions}</policy-viewer>`,
    );
    const current = (): string[] =>
      allInShadow(viewer, '[part=version]')
        .filter((version) => textOf(version).includes('This version'))
        .map((version) => textOf(version.querySelector('time')));
    await until(() => viewer.sections.length && current().length, 'listed');
    expect(current()).to.deep.equal(['13 May 2026']);
    const { sections } = await viewer.compare('2025-11-01', '2026-05-13');
    expect(sections.map(({ change }) => change)).to.include('removed');
    expect(inShadow(viewer, '[part=changes-notice]')).to.exist;
    Object.assign(globals[GATE], { seenVersion: '2026-05-13' });
    viewer.requestUpdate();
    await viewer.updateComplete;
    expect(inShadow(viewer, '[part=changes-notice]'), 'acknowledged').to.equal(null);
  });

  describe('of a policy that comes from another page', () => {
    const NEW = OLD.replace('six months', 'twelve months');
    /** Answers with the old version, and with the current one only when it is told to. */
    function setupSource(): { answer: (text: string) => void; asked: () => number } {
      const waiting: ((response: Response) => void)[] = [];
      window.fetch = async (address) =>
        (address as URL).pathname === '/old.html'
          ? new Response(OLD)
          : new Promise<Response>((resolve) => waiting.push(resolve));
      return {
        answer: (text) => waiting.shift()!(new Response(text, { status: text ? 200 : 500 })),
        asked: () => waiting.length,
      };
    }
    const template = html`<policy-viewer lang="en-ZA" version="2026-05-13" src="/new.html">
      <p>Read <a href="/new.html">our policy</a>.</p>
      ${twoVersions}
    </policy-viewer>`;
    const summaryOf = (viewer: PolicyViewer): string => textOf(inShadow(viewer, '.summary'));

    it('wait for it, wherever they were asked for', async () => {
      const { answer, asked } = setupSource();
      // With all that compares at hand, nothing else holds the comparison up.
      const other = await setup();
      await other.compare('2025-11-01', '2026-05-13');
      location.hash = '#changes';
      const viewer = await setupViewer(template);
      const compared = viewer.compare('2025-11-01', '2026-05-13');
      await until(() => asked() === 1, 'asked for');
      await until(() => inShadow(viewer, '[part=versions]'), 'listed');
      expect(inShadow(viewer, '[part=comparison] section')).to.equal(null);
      await other.compare('2025-11-01', '2026-05-13');
      answer(NEW);
      const { sections } = await compared;
      expect(
        sections.map(({ title, change, added, removed }) => [title, change, added, removed]),
      ).to.deep.include(['Retention', 'changed', 1, 1]);
      await until(isCompared(viewer), 'compared');
      expect(summaryOf(viewer)).to.equal('1 section changed');
    });

    it('are compared anew when another one comes', async () => {
      const { answer, asked } = setupSource();
      const viewer = await setupViewer(template);
      const shown = viewer.showChanges();
      await until(() => asked() === 1, 'asked for');
      answer(NEW);
      await shown;
      viewer.src = '/newer.html';
      await until(() => asked() === 1, 'asked for again');
      answer(NEW.replace('Send us a fax', 'Write to us'));
      await until(() => summaryOf(viewer) === '2 sections changed', 'compared anew');
    });

    it('are not compared with what stands there if it can’t be had', async () => {
      const { answer, asked } = setupSource();
      const viewer = await setupViewer(template);
      const shown = viewer.showChanges();
      const compared = viewer.compare('2025-11-01', '2026-05-13').catch(String);
      await until(() => asked() === 1, 'asked for');
      answer('');
      await shown;
      expect(summaryOf(viewer)).to.contain('could not be compared');
      expect(await compared).to.contain('/new.html');
    });
  });

  it('say so if a version can’t be had', async () => {
    window.fetch = () => Promise.reject(new TypeError('offline'));
    const troubles = collectTroubles('comparison-failed');
    const viewer = await setup();
    await viewer.showChanges('2025-11-01', '2026-05-13');
    await until(() => troubles.length);
    expect(troubles.join()).to.match(/"2025-11-01".*offline/);
    expect(textOf(inShadow(viewer, '.summary'))).to.contain('could not be compared');
    expect(inShadow(viewer, '[part=back-to-policy]')).to.exist;
  });

  it('are compared, too, if the policy is moved meanwhile', async () => {
    const answers: ((response: Response) => void)[] = [];
    window.fetch = (_, options) =>
      new Promise<Response>((answer, refuse) => {
        answers.push(answer);
        options!.signal!.addEventListener('abort', () =>
          refuse(new DOMException('', 'AbortError')),
        );
      });
    const viewer = await setup();
    void viewer.showChanges();
    await until(() => answers.length === 1, 'asked for');
    (await fixture(html`<section></section>`)).append(viewer);
    await until(() => answers.length === 2, 'asked for again');
    answers[1]!(new Response(OLD));
    await until(isCompared(viewer));
  });

  it('break long words instead of widening a narrow page', async () => {
    const word = 'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung';
    const viewer = await setup(
      html`${twoVersions}<policy-version version="2025-01-01" effective=${word} summary=${word}></policy-version>`,
    );
    viewer.style.cssText = 'display: block; inline-size: 288px';
    viewer.responsibleParty = word;
    viewer.organisation = word;
    viewer.alsoApplies = '/notice';
    await viewer.updateComplete;
    await until(() => allInShadow(viewer, '[part=version]').length === 3, 'listed');
    const { right } = viewer.getBoundingClientRect();
    const wide = allInShadow(viewer, 'p, dd, li, time, span, a, dl').filter(
      (element) =>
        element.checkVisibility() &&
        [...element.getClientRects()].some((box) => box.right > right + 1),
    );
    expect(wide.map((element) => element.outerHTML.replace(/<!--.*?-->/g, ''))).to.deep.equal([]);
  });

  it('have nothing that axe finds, compared or listed', async () => {
    const viewer = await setup();
    await expect(viewer).to.be.accessible();
    await viewer.showChanges();
    await expect(viewer).to.be.accessible();
  });
});
