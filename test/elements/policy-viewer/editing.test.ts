import { expect } from '@open-wc/testing';
import type { Law } from '../../../src/policy/check-sections.js';
import { hearErrors, inShadow, setupPasted, textOf } from './setup-viewer.js';
import { until } from '../until.js';

describe('a policy that is being written', () => {
  it('shows what the law wants told and the policy doesn’t, and where to write it', async () => {
    const viewer = await setupPasted(
      '<h2>Complaints</h2><p>You may complain to the Information Regulator.</p>',
    );
    expect(inShadow(viewer, '[part=editing]')).to.equal(null);
    viewer.editing = 'popia';
    await until(() => inShadow(viewer, '[part=editing]'), 'checked');
    const point = [...inShadow(viewer, '[part=editing]')!.querySelectorAll('li')].find((one) =>
      textOf(one).includes('s18(1)(h)(v)'),
    )!;
    expect(textOf(point)).to.contain('the contact details of the Information Regulator');
    expect(point.querySelector('a')!.getAttribute('href')).to.equal('#complaints');
    await expect(viewer).to.be.accessible();
  });

  it('is not checked against a law that is not known, and the page is told which are', async () => {
    const { errors, stop } = hearErrors(/editing/);
    const viewer = await setupPasted('<h2>Rights</h2><p>…</p>');
    viewer.editing = 'hipaa' as Law;
    await until(() => errors.length, 'told').finally(stop);
    expect(errors[0]).to.match(
      /^bad-attribute: .*editing="hipaa".*popia, gdpr, uk, ccpa or lgpd.*instead/,
    );
    expect(inShadow(viewer, '[part=editing]')).to.equal(null);
    viewer.editing = 'gdpr';
    await until(() => inShadow(viewer, '[part=editing]'), 'checked');
  });

  it('is told of a part that is marked for readers that are not known', async () => {
    const { errors, stop } = hearErrors(/data-applies-to/);
    const viewer = await setupPasted('<h2>Rights</h2><p data-applies-to="Site">…</p>');
    viewer.editing = 'popia';
    await until(() => errors.length, 'told').finally(stop);
    expect(errors[0]).to.match(
      /^bad-attribute: <p data-applies-to="Site">.*site, workspace or both/,
    );
  });

  it('is checked again while it is edited', async () => {
    const viewer = await setupPasted('<h2>Rights</h2><p>…</p>');
    viewer.editing = 'popia';
    await until(() => inShadow(viewer, '[part=editing]'), 'checked');
    expect(textOf(inShadow(viewer, '[part=editing]'))).to.contain('the right to object');
    viewer.querySelector('p')!.textContent = 'You may object to it.';
    await until(() => !textOf(inShadow(viewer, '[part=editing]')).includes('the right to object'));
  });
});
