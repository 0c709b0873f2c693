import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../../src/elements/policy-update/define.js';
import { GATE, type ConsentGate } from '../../../src/consent/consent-gate.js';
import type { PolicyUpdate } from '../../../src/elements/policy-update/policy-update.js';
import { until } from '../until.js';

const globals = globalThis as { [GATE]?: ConsentGate };
let acknowledged: string[] = [];

function useGate(decision: object, more: object = {}): void {
  globals[GATE] = {
    decision: { decided: true, policyVersion: '2025-11-01', ...decision },
    settings: { policyHref: '/privacy' },
    watch: () => () => {},
    acknowledge: (version: string) => void acknowledged.push(version),
    ...more,
  } as unknown as ConsentGate;
}
async function setup(): Promise<PolicyUpdate> {
  const update = await fixture<PolicyUpdate>(
    html`<policy-update lang="en-ZA" version="2026-05-13" effective="2026-05-13"
      >We keep records for a shorter time.</policy-update
    >`,
  );
  expect(update.shadowRoot, 'a policy-update').to.exist;
  await update.updateComplete;
  return update;
}
const isShown = (update: PolicyUpdate): boolean => update.checkVisibility();

describe('a notice of an update', () => {
  beforeEach(() => (acknowledged = []));
  afterEach(() => delete globals[GATE]);

  it('tells a visitor who decided under an earlier version, with a link to what changed', async () => {
    useGate({});
    const update = await setup();
    expect(isShown(update)).to.equal(true);
    expect(update.shadowRoot!.textContent).to.contain('13 May 2026');
    expect(update.shadowRoot!.querySelector('a')!.getAttribute('href')).to.equal(
      '/privacy#changes',
    );
    await expect(update).to.be.accessible();
  });

  it('leads to what changed, too, where the policy’s address leads to a section', async () => {
    useGate({}, { settings: { policyHref: '/legal#privacy' } });
    const update = await setup();
    expect(update.shadowRoot!.querySelector('a')!.getAttribute('href')).to.equal('/legal#changes');
  });

  it('is acknowledged with the decision, and gone', async () => {
    useGate({});
    const update = await setup();
    update.shadowRoot!.querySelector('button')!.click();
    await nextFrame();
    expect(acknowledged).to.deep.equal(['2026-05-13']);
    expect(isShown(update)).to.equal(false);
  });

  it('is there again for the next version', async () => {
    useGate({});
    const update = await setup();
    update.shadowRoot!.querySelector('button')!.click();
    await nextFrame();
    update.setAttribute('version', '2026-11-01');
    await update.updateComplete;
    expect(isShown(update)).to.equal(true);
  });

  it('hands focus on to the page’s content when it goes', async () => {
    useGate({});
    const update = await setup();
    const main = await fixture(html`<main><h1>Orders</h1></main>`);
    const button = update.shadowRoot!.querySelector('button')!;
    button.focus();
    button.click();
    await until(() => document.activeElement === main.querySelector('h1'), 'focus');
  });

  it('hands focus on to what stands behind it where the page has no heading', async () => {
    useGate({});
    const update = await setup();
    const next = document.createElement('div');
    next.textContent = 'Orders';
    update.after(next);
    const button = update.shadowRoot!.querySelector('button')!;
    button.focus();
    button.click();
    await until(() => document.activeElement === next, 'focus');
    next.blur();
    expect(next.hasAttribute('tabindex'), 'only for that time').to.equal(false);
  });

  for (const [who, decision, more] of [
    ['who decided under this version', { policyVersion: '2026-05-13' }, {}],
    ['who never decided', { policyVersion: null }, {}],
    ['who is being asked again by the banner', { decided: false }, {}],
    ['who acknowledged it before', {}, { seenVersion: '2026-05-13' }],
  ] as const)
    it(`leaves a visitor alone ${who}`, async () => {
      useGate(decision, more);
      expect(isShown(await setup())).to.equal(false);
    });

  it('says nothing in a page without a gate', async () => {
    expect(isShown(await setup())).to.equal(false);
  });
});
