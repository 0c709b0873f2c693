import { expect, html } from '@open-wc/testing';
import { contentsOf, setupPasted, setupViewer } from './setup-viewer.js';

const titles = (viewer: { sections: { title: string }[] }): string[] =>
  viewer.sections.map(({ title }) => title);

describe('the sections of a policy', () => {
  it('are its headings, with the author’s ids or ids made from them', async () => {
    const viewer = await setupPasted(
      '<h1>Privacy policy</h1><h2>Scope</h2><p>…</p><h2 id="rights">Your rights</h2><h3>Access</h3>',
    );
    expect(viewer.sections).to.deep.equal([
      { id: 'scope', title: 'Scope', level: 2 },
      { id: 'rights', title: 'Your rights', level: 2 },
      { id: 'access', title: 'Access', level: 3 },
    ]);
    expect(viewer.querySelector('h2')!.id).to.equal('scope');
    expect(contentsOf(viewer)).to.deep.equal(['Scope', 'Your rights', 'Access']);
  });

  it('are found in any wrappers and at any level', async () => {
    const viewer = await setupPasted(
      '<main><div><div><h4>One</h4><p>…</p></div><article><h4>Two</h4><div><h5>Two A</h5></div></article></div></main>',
    );
    expect(titles(viewer)).to.deep.equal(['One', 'Two', 'Two A']);
  });

  it('take the id of the element that wraps just one of them', async () => {
    const viewer = await setupPasted(
      '<div id="all"><section id="s1"><h2>One</h2></section><section id="s2"><h2>Two</h2><h3>Below</h3></section></div>',
    );
    expect(viewer.sections.map(({ id }) => id)).to.deep.equal(['s1', 's2', 'below']);
    expect(viewer.querySelector('h2')!.id, 'no second id').to.equal('');
  });

  it('have ids that nothing else in the page uses', async () => {
    const viewer = await setupViewer(
      html`<div>
        <p id="contact"></p>
        <policy-viewer><h2>Contact</h2><h2>Contact</h2></policy-viewer>
      </div>`,
    );
    expect(viewer.sections.map(({ id }) => id)).to.deep.equal(['contact-2', 'contact-3']);
  });

  it('are found by the numbers that equal headings had, also after the text was edited', async () => {
    const viewer = await setupPasted(
      '<h2>Shop</h2><h3>Purpose</h3><h2>Letters</h2><h3>Purpose</h3><p>News.</p>',
    );
    for (const time of ['before', 'after']) {
      expect(viewer.goTo('purpose-2'), time).to.equal(true);
      expect(document.activeElement?.id).to.equal('letters-purpose');
      viewer.querySelector('p')!.textContent = 'Other news.';
      await viewer.updateComplete;
    }
  });

  it('are none where there are no headings, and then there are no contents', async () => {
    const viewer = await setupPasted('<p>We keep nothing.</p>');
    expect(viewer.sections).to.deep.equal([]);
    expect(viewer.shadowRoot!.querySelector('nav')).to.equal(null);
    expect(viewer.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
  });

  it('read line breaks as spaces, and leave out marks that link to the heading itself', async () => {
    const viewer = await setupPasted(
      '<h2>Your<br>rights <a href="#your-rights">#</a></h2><h2>C#</h2><h2> </h2>',
    );
    expect(titles(viewer)).to.deep.equal(['Your rights', 'C#']);
  });

  it('leave out the headings of elements that stand in the text', async () => {
    const viewer = await setupPasted(
      '<h2>Cookies</h2><consent-preferences><h2>Your choice</h2></consent-preferences><dialog><h2>No</h2></dialog><div hidden><h2>No</h2></div>',
    );
    expect(titles(viewer)).to.deep.equal(['Cookies']);
  });

  it('follow the text while it is edited, and keep their ids', async () => {
    const viewer = await setupPasted('<h2>Scope</h2><p>…</p>');
    viewer.querySelector('h2')!.firstChild!.textContent = 'What this covers';
    const added = document.createElement('h2');
    added.textContent = 'Retention';
    viewer.append(added);
    expect(viewer.sections, 'at once').to.deep.equal([
      { id: 'scope', title: 'What this covers', level: 2 },
      { id: 'retention', title: 'Retention', level: 2 },
    ]);
    await new Promise(requestAnimationFrame);
    await viewer.updateComplete;
    expect(contentsOf(viewer)).to.deep.equal(['What this covers', 'Retention']);
    added.remove();
    await new Promise(requestAnimationFrame);
    await viewer.updateComplete;
    expect(contentsOf(viewer)).to.deep.equal(['What this covers']);
  });

  it('leave the author’s elements alone, but for ids', async () => {
    const text = '<section class="x"><h2 class="y">Scope</h2><p data-z="">…</p></section>';
    const viewer = await setupPasted(text);
    viewer.querySelector('h2')!.removeAttribute('id');
    expect(viewer.innerHTML).to.equal(text);
  });
});
