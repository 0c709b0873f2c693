import { expect } from '@open-wc/testing';
import { isSafeLink } from '../../../src/consent/safe-address.js';
import { sanitise } from '../../../src/elements/policy-shared/sanitise.js';
import { runSync } from '../../../src/policy/run-sync.js';
import { DOMPURIFY_PAYLOADS } from './dompurify-payloads.js';

/** What payloads call, and where they leave a trace. */
const ACTS = ['alert', 'prompt', 'confirm', 'print', 'open'] as const;

const page = window as unknown as Record<string, unknown>;

describe('what DOMPurify’s own tests attack with', () => {
  const own = new Map(ACTS.map((name) => [name, page[name]]));
  let acted: string[];

  beforeEach(() => {
    acted = [];
    for (const name of ACTS) page[name] = () => acted.push(name);
  });
  afterEach(() => {
    for (const [name, value] of own) page[name] = value;
  });

  /** In the page, and once more as it would be saved and read again. */
  function show(html: string): HTMLElement[] {
    const holder = document.createElement('div');
    holder.append(runSync(sanitise(html)).content);
    const again = document.createElement('div');
    again.innerHTML = holder.innerHTML;
    document.body.append(holder, again);
    return [holder, again];
  }

  it('runs nowhere in a policy, and leaves nothing that could', async () => {
    expect(DOMPURIFY_PAYLOADS).to.have.lengthOf.above(200);
    for (const payload of DOMPURIFY_PAYLOADS)
      // Alone, in the places where parsers change their ways, and where much has to be cleaned in pieces.
      for (const [before, after] of [
        ['', ''],
        ['<table><tr><td>', '</table>'],
        ['<svg><desc>', '</svg>'],
        ['<form>', '</form>'],
        [`<main>${'<p>Words.</p>'.repeat(250)}`, '</main>'],
      ] as const) {
        const shown = show(before + payload + after);
        for (const holder of shown) {
          for (const element of holder.querySelectorAll('*')) {
            expect(element.localName, payload).not.to.match(
              /^(script|i?frame|frameset|object|embed|base|meta|link|style|form|template|dialog|animate|set|foreignobject)$/i,
            );
            for (const { name, value } of element.attributes)
              expect(`${name}=${value}`, payload).not.to.match(
                /^(on|style=|srcdoc|is=|formaction)|^(xlink:)?(href|src|data|action|poster|to|from|values)=\s*(javascript|vbscript):/i,
              );
            if (element.localName === 'a' && element.hasAttribute('href'))
              expect(isSafeLink(element.getAttribute('href')!), payload).to.equal(true);
          }
          for (const element of holder.querySelectorAll<HTMLElement>('a, button, [tabindex]'))
            element.focus();
          for (const link of holder.querySelectorAll('a')) {
            link.addEventListener('click', (event) => event.preventDefault());
            link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
          }
          holder.remove();
        }
      }
    // Pictures that cannot be had and the like report a little later.
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(acted).to.deep.equal([]);
  }).timeout(60_000);
});
