import { expect } from '@open-wc/testing';
import { checkPolicy } from '../../../src/elements/policy-shared/check-policy.js';

const parse = (text: string): Document => new DOMParser().parseFromString(text, 'text/html');
const told = (page: Document, id: string): readonly string[] =>
  checkPolicy(page, 'popia').points.find((point) => point.id === id)!.sections;

describe('the check of a page', () => {
  it('reads the policy in its viewer or its main part, not what is around', () => {
    const page = parse(
      '<p>You may object to it.</p><main><h2>Your rights</h2><p>Ask.</p></main><footer>object to it</footer>',
    );
    expect(told(page, 'popia-18-1-h-iv')).to.deep.equal([]);
    page.querySelector('main p')!.textContent = 'You may object to it.';
    expect(told(page, 'popia-18-1-h-iv')).to.deep.equal(['your-rights']);
  });

  it('counts a tag for the section that it stands in, on its heading or around it', () => {
    const page = parse(`<main>
      <section data-covers="popia-18-1-d"><h2>Een</h2></section>
      <h2 data-covers="popia-18-1-e popia-18-1-f">Twee</h2><p>…</p>
      <h2>Drie</h2><p data-covers="popia-18-1-g">…</p></main>`);
    expect(told(page, 'popia-18-1-d')).to.deep.equal(['een']);
    expect(told(page, 'popia-18-1-e')).to.deep.equal(['twee']);
    expect(told(page, 'popia-18-1-f')).to.deep.equal(['twee']);
    expect(told(page, 'popia-18-1-g')).to.deep.equal(['drie']);
  });

  it('changes nothing in the page', () => {
    const page = parse('<main><h2>Scope</h2><p>…</p></main>');
    const before = page.body.innerHTML;
    checkPolicy(page, 'gdpr');
    expect(page.body.innerHTML).to.equal(before);
  });
});
