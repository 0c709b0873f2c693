import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import '../../../src/elements/policy-term/define.js';
import '../../../src/elements/policy-viewer/define.js';
import type { PolicyTerm } from '../../../src/elements/policy-term/policy-term.js';
import { until } from '../until.js';

async function setup(template: TemplateResult): Promise<PolicyTerm> {
  const root = await fixture<HTMLElement>(template);
  const term = root.querySelector('policy-term') ?? (root as PolicyTerm);
  expect(term.shadowRoot, 'a policy-term in the fixture').to.exist;
  await term.updateComplete;
  return term;
}
const part = (term: PolicyTerm, name: string): HTMLElement =>
  term.shadowRoot!.querySelector<HTMLElement>(`[part=${name}]`)!;
const box = (element: Element): DOMRect => element.getBoundingClientRect();
const isPlaced = (term: PolicyTerm) => (): boolean => part(term, 'definition').style.top !== '';

const plain = html`<p>
  The <policy-term definition="Works on behalf of another.">operator</policy-term> does it.
</p>`;

describe('a defined term', () => {
  afterEach(async () => {
    await resetMouse();
  });

  it('shows its definition when it is pressed, and hides it when pressed again', async () => {
    const term = await setup(plain);
    const button = part(term, 'term');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    button.click();
    await until(() => term.open);
    await term.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(part(term, 'definition').textContent).to.contain('Works on behalf of another.');
    button.click();
    await until(() => !term.open);
  });

  it('works with the keyboard: Tab to it, Enter opens, Escape closes, focus stays', async () => {
    const term = await setup(plain);
    part(term, 'term').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => term.open);
    await sendKeys({ press: 'Escape' });
    await until(() => !term.open);
    expect(term.shadowRoot!.activeElement).to.equal(part(term, 'term'));
    await sendKeys({ type: ' ' });
    await until(() => term.open);
  });

  it('takes the definition from a table, or from bold words that begin an item or a paragraph', async () => {
    const defined = [
      '<table><tr><th>Term</th><th>Meaning</th></tr><tr><td>Operator</td><td>Works for another.</td></tr></table>',
      '<ul><li><strong>Party</strong>: not it</li><li><strong>Operator</strong>: Works for another.</li></ul>',
      '<p>“<b>Operator</b>” means Works for another.</p>',
      '<p><b>Operators:</b> Works for another.</p>',
      '<ol><li><dfn>operator</dfn> – <i>Works</i> for another.</li></ol>',
    ];
    for (const text of defined) {
      const policy = document.createElement('policy-viewer');
      policy.innerHTML = `<p>We and <b>operator</b>: not this.</p><p><b>Operator</b> of ours.</p>${text}<p><policy-term>operators</policy-term></p>`;
      const term = await setup(html`${policy}`);
      expect(part(term, 'definition')?.textContent.trim(), text).to.equal('Works for another.');
    }
  });

  it('takes the definition from a list of the policy, in singular or plural', async () => {
    const term = await setup(html`<policy-viewer>
      <h2>Who sees it</h2>
      <p><policy-term>Operators</policy-term> see it.</p>
      <h2>Terms</h2>
      <dl>
        <dt>Responsible party</dt>
        <dd>Decides why.</dd>
        <dt>Processor</dt>
        <dt>Operator</dt>
        <dd>Works for another.</dd>
      </dl>
    </policy-viewer>`);
    expect(part(term, 'definition').textContent).to.contain('Works for another.');
  });

  it('is plain text where nothing defines it', async () => {
    const term = await setup(html`<p>The <policy-term>unheard of</policy-term></p>`);
    expect(part(term, 'term')).to.equal(null);
    expect(term.textContent).to.equal('unheard of');
  });

  it('opens when the mouse rests on it, and stays while the mouse is in the definition', async () => {
    const term = await setup(html`<div class="room">${plain}</div>`);
    const middle = (element: Element): [number, number] => {
      const { x, y, width, height } = box(element);
      return [Math.round(x + width / 2), Math.round(y + height / 2)];
    };
    await sendMouse({ type: 'move', position: middle(part(term, 'term')) });
    await until(() => term.open, 'opens');
    await until(isPlaced(term), 'placed');
    await sendMouse({ type: 'move', position: middle(part(term, 'definition')) });
    await aTimeout(600);
    expect(term.open).to.equal(true);
    await sendMouse({ type: 'move', position: [5, 500] });
    await until(() => !term.open, 'closes');
  });

  for (const [where, style] of [
    ['top left', 'top: 0; left: 0'],
    ['top right', 'top: 0; right: 0'],
    ['bottom left', 'bottom: 0; left: 0'],
    ['bottom right', 'bottom: 0; right: 0'],
  ] as const)
    for (const dir of ['ltr', 'rtl'] as const)
      it(`stays in the window and off its term, ${where}, ${dir}`, async () => {
        await setViewport({ width: 600, height: 400 });
        const term = await setup(
          html`<div dir=${dir} style="position: fixed; ${style}">
            <policy-term definition=${'Works on behalf of another. '.repeat(6)}>operator</policy-term>
          </div>`,
        );
        term.show();
        await until(isPlaced(term), 'placed');
        await aTimeout(50);
        const popover = box(part(term, 'definition'));
        expect(popover.left).to.be.at.least(0);
        expect(popover.top).to.be.at.least(0);
        expect(popover.right).to.be.at.most(innerWidth + 1);
        expect(popover.bottom).to.be.at.most(innerHeight + 1);
        const name = box(part(term, 'term'));
        const covers =
          popover.left < name.right &&
          popover.right > name.left &&
          popover.top < name.bottom &&
          popover.bottom > name.top;
        expect(covers).to.equal(false);
      });

  it('works in a dialog', async () => {
    const root = await fixture<HTMLDialogElement>(html`<dialog>${plain}</dialog>`);
    root.showModal();
    const term = root.querySelector('policy-term')!;
    await term.updateComplete;
    part(term, 'term').click();
    await until(isPlaced(term), 'placed');
    const definition = part(term, 'definition');
    const { x, y, height } = box(definition);
    // Beside its round corners.
    const hit = term.shadowRoot!.elementFromPoint(x + 5, y + height / 2);
    expect(hit === definition, `${hit?.outerHTML} is in front`).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await until(() => !term.open);
    expect(root.open, 'the dialog stays').to.equal(true);
    root.close();
  });

  it('breaks at the end of a line like any word', async () => {
    const term = await setup(
      html`<p style="width: 6em">
        So <policy-term definition="x">a term of several words</policy-term> goes on.
      </p>`,
    );
    expect(part(term, 'term').getClientRects().length).to.be.above(1);
  });

  it('has nothing that axe finds', async () => {
    const term = await setup(plain);
    term.show();
    await term.updateComplete;
    await expect(term.parentElement).to.be.accessible();
  });
});
