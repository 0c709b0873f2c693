import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { PolicyViewer } from '../../../src/elements/policy-viewer/policy-viewer.js';
import { allInShadow, inShadow, longPolicy, setupPasted, textOf } from './setup-viewer.js';
import { until } from '../until.js';

const marks = (name = 'policy-match'): string[] =>
  [...(CSS.highlights.get(name) ?? [])].map((range) => {
    const live = new Range();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString();
  });
const current = (): Element | null =>
  [...(CSS.highlights.get('policy-match-current') ?? [])][0]?.startContainer.parentElement ?? null;
const count = (viewer: PolicyViewer): string => textOf(inShadow(viewer, '[part=search-count]'));

const TEXT = `<h2>Complaints</h2><p>Write to the <b>Information</b> Regulator.</p>
  <p>The information regulator answers; the INFORMATION
  REGULATOR decides. Vie privée.</p>`;

describe('searching a policy', () => {
  it('counts and marks all places, whatever case, accents and elements', async () => {
    const viewer = await setupPasted(TEXT);
    expect(await viewer.search('information regulator')).to.equal(3);
    expect(marks().map((mark) => mark.replace(/\s+/g, ' '))).to.deep.equal([
      'Information Regulator',
      'information regulator',
      'INFORMATION REGULATOR',
    ]);
    expect(await viewer.search('prive')).to.equal(1);
    expect(marks()).to.deep.equal(['privé']);
    expect(await viewer.search('unheard of')).to.equal(0);
    expect(await viewer.search('')).to.equal(0);
    expect(marks()).to.deep.equal([]);
  });

  it('finds words of one paragraph that stand nowhere together', async () => {
    const viewer = await setupPasted(
      '<h2>A</h2><p>We delete the rest of your account.</p><p>The account.</p>',
    );
    expect(await viewer.search('account delete')).to.equal(2);
    expect(marks().sort()).to.deep.equal(['account', 'delete']);
    expect(await viewer.search('"account delete"')).to.equal(0);
  });

  it('finds sections by their ids and aliases', async () => {
    const viewer = await setupPasted(
      '<h2 id="retention" data-aliases="how-long">When we forget</h2><p>Soon.</p>',
    );
    for (const query of ['retention', '#Retention', 'how long']) {
      expect(await viewer.search(query), query).to.equal(1);
      expect(marks()).to.deep.equal(['When we forget']);
    }
    expect(await viewer.search('when')).to.equal(1);
  });

  it('lists the places with their sections, and goes to them', async () => {
    const viewer = await setupPasted(
      `${longPolicy()}<h2>Officer</h2><p>${'Many words before it, and then the officer of ours, with words behind it. '.repeat(2)}</p>`,
    );
    expect(await viewer.search('officer')).to.equal(3);
    await viewer.updateComplete;
    const places = allInShadow(viewer, '[part=search-place]');
    expect(places.map(textOf)).to.deep.equal([
      'Officer Officer',
      'Officer Many words before it, and then the officer of ours, with words behind it. Many…',
      'Officer …Many words before it, and then the officer of ours, with words behind it.',
    ]);
    places[2]!.click();
    await viewer.updateComplete;
    expect(count(viewer)).to.match(/^3/);
    expect(allInShadow(viewer, '[part=search-place]')[2]!.ariaCurrent).to.equal('true');
    expect(current()!.getBoundingClientRect().top).to.be.within(0, innerHeight);
    await viewer.search('');
    await viewer.updateComplete;
    expect(inShadow(viewer, '[part=search-places]')).to.equal(null);
  });

  it('is over once there is nothing to look for', async () => {
    const viewer = await setupPasted(TEXT);
    for (const nothing of [null, undefined, '']) {
      expect(await viewer.search('regulator')).to.equal(3);
      expect(await viewer.search(nothing)).to.equal(0);
      expect(marks()).to.deep.equal([]);
      expect(inShadow<HTMLInputElement>(viewer, '#search')!.value).to.equal('');
    }
  });

  it('takes anything for words, and never throws', async () => {
    const viewer = await setupPasted('<p>5 days</p>');
    expect(await viewer.search(5 as unknown as string)).to.equal(1);
  });

  it('finds what only looks like other letters, as text from a PDF has it', async () => {
    const viewer = await setupPasted('<p>The ﬁnance oﬃce …</p>');
    expect(await viewer.search('finance office')).to.equal(1);
    expect(marks()).to.deep.equal(['ﬁnance oﬃce']);
  });

  it('does not count what a style sheet hides', async () => {
    const viewer = await setupPasted(
      `<p style="display: none">regulator</p><p style="visibility: hidden">regulator</p>
      <details><summary>More</summary><p>regulator</p></details>`,
    );
    expect(await viewer.search('regulator')).to.equal(1);
    expect(viewer.querySelector('details')!.open, 'what is folded is opened').to.equal(true);
  });

  it('touches nothing of the author’s', async () => {
    const viewer = await setupPasted(TEXT);
    const before = viewer.innerHTML;
    await viewer.search('regulator');
    expect(viewer.innerHTML).to.equal(before);
  });

  it('does not find words across two paragraphs', async () => {
    const viewer = await setupPasted(
      '<p>One</p><p>two</p><ul><li>three</li><li>four</li></ul>a<br>b',
    );
    expect(await viewer.search('one two')).to.equal(0);
    expect(await viewer.search('threefour')).to.equal(0);
    expect(await viewer.search('ab')).to.equal(0);
  });

  it('leaves out what this reader does not see', async () => {
    const viewer = await setupPasted(
      '<p data-applies-to="site">cookie</p><p hidden>cookie</p><p>cookie</p><consent-status>cookie</consent-status>',
    );
    viewer.audience = 'workspace';
    await viewer.updateComplete;
    expect(await viewer.search('cookie')).to.equal(1);
  });

  it('brings the first into view, then the next, and from the last the first again', async () => {
    const viewer = await setupPasted(
      `${longPolicy(['A'])}<p id="one">needle</p>${longPolicy(['B'])}<p id="two">needle</p>`,
    );
    const isInView = (): boolean => {
      const { top, bottom } = current()!.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    };
    await viewer.search('needle');
    await viewer.updateComplete;
    expect(current()!.id).to.equal('one');
    expect(isInView()).to.equal(true);
    expect(count(viewer)).to.equal('1 of 2');
    inShadow(viewer, '[part=next-match]')!.click();
    await viewer.updateComplete;
    expect(current()!.id).to.equal('two');
    expect(isInView()).to.equal(true);
    expect(count(viewer)).to.equal('2 of 2');
    inShadow(viewer, '[part=next-match]')!.click();
    expect(current()!.id).to.equal('one');
    inShadow(viewer, '[part=previous-match]')!.click();
    expect(current()!.id).to.equal('two');
  });

  it('brings a place in a paragraph longer than the window into view', async () => {
    const viewer = await setupPasted(
      `<p>${'filler '.repeat(20_000)} needle ${'filler '.repeat(20_000)}</p>`,
    );
    await viewer.search('needle');
    const [range] = CSS.highlights.get('policy-match-current')!;
    const live = new Range();
    live.setStart(range!.startContainer, range!.startOffset);
    live.setEnd(range!.endContainer, range!.endOffset);
    expect(live.getBoundingClientRect().top).to.be.within(0, innerHeight);
  });

  it('opens what is folded around a place', async () => {
    const viewer = await setupPasted(
      '<details><summary>More</summary><div hidden="until-found"><p>needle</p></div></details>',
    );
    await viewer.search('needle');
    expect(viewer.querySelector('p')!.checkVisibility()).to.equal(true);
  });

  it('works with the keyboard alone', async () => {
    const viewer = await setupPasted(TEXT);
    const field = inShadow<HTMLInputElement>(viewer, 'input[type=search]')!;
    field.focus();
    await sendKeys({ type: 'regulator' });
    await until(() => count(viewer) === '1 of 3', 'typed');
    // Who types slowly searches more than once: the last search is over after this one.
    await viewer.search(field.value);
    await sendKeys({ press: 'Enter' });
    await viewer.updateComplete;
    expect(count(viewer)).to.equal('2 of 3');
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ up: 'Shift' });
    await viewer.updateComplete;
    expect(count(viewer)).to.equal('1 of 3');
    await sendKeys({ press: 'Escape' });
    await until(() => !marks().length);
    expect(field.value).to.equal('');
  });

  it('stays at the place that was stepped to, although typing had not ended', async () => {
    const viewer = await setupPasted(TEXT);
    const field = inShadow<HTMLInputElement>(viewer, 'input[type=search]')!;
    const type = (): boolean =>
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    field.value = 'regulator';
    type();
    // The part that searches may still be on its way.
    await until(() => count(viewer) === '1 of 3', 'typed');
    type();
    await viewer.search('regulator');
    inShadow(viewer, '[part=next-match]')!.click();
    // Longer than one has to stop typing.
    await aTimeout(400);
    expect(count(viewer)).to.equal('2 of 3');
  });

  it('says so if there is nothing to find', async () => {
    const viewer = await setupPasted(TEXT);
    await viewer.search('unheard of');
    await viewer.updateComplete;
    expect(count(viewer)).to.equal('Nothing found');
    expect(inShadow(viewer, '[part=search-count]')!.getAttribute('role')).to.equal('status');
    expect(inShadow(viewer, '[part=next-match]')).to.equal(null);
  });

  it('takes its marks along when it goes', async () => {
    const viewer = await setupPasted(TEXT);
    await viewer.search('regulator');
    viewer.remove();
    expect(marks()).to.deep.equal([]);
  });

  it('lets the page breathe in a policy of a megabyte', async () => {
    const section = `<h2>Scope</h2><p>${'Some words of a long policy, and a needle in it. '.repeat(20)}</p>`;
    const viewer = await setupPasted(section.repeat(1000));
    let breaths = 0;
    const timer = setInterval(() => breaths++);
    expect(await viewer.search('needle')).to.equal(20_000);
    clearInterval(timer);
    // In one go, the page would get no turn before the end. How many it gets depends on the machine.
    expect(breaths).to.be.at.least(1);
  });
});
