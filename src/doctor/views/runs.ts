import { html, nothing, type TemplateResult } from 'lit';
import { requiredName, categoryOf } from '../../consent/consent-names.js';
import type { ConsentGate } from '../../consent/consent-gate.js';
import { isGranted } from '../../consent/decision.js';
import { readDeclarations } from '../../declarations/read-declarations.js';
import { mayRun, type Gated } from '../gated.js';
import type { Standards } from '../judge.js';
import { shortAddress } from '../words.js';
import { viewBadge, viewSection } from './section.js';

/** What runs and what is held back, by category and service. */
export function viewRuns({ gate, gated }: Standards): TemplateResult {
  const categories = readDeclarations(gate.categories);
  const held = gated.filter((one) => !mayRun(gate.decision, one)).length;
  return viewSection(
    'What runs, what is held back',
    undefined,
    html`<p class="soft">Gated elements that may run: ${gated.length - held}, held back: ${held}</p>
      <ul>
        ${categories.map(
          ({ name, label, basis, services }) =>
            html`<li>
              ${viewName(gate, name, label, basis)} ${viewGated(gate, gated, name)}
              ${
                services.length
                  ? html`<ul>
                      ${services.map(
                        (service) =>
                          html`<li>
                            ${viewName(gate, service.name, service.label)}
                            ${viewGated(gate, gated, service.name)}
                          </li>`,
                      )}
                    </ul>`
                  : nothing
              }
            </li>`,
        )}
        ${viewStrays(
          gate,
          gated,
          categories.map(({ name }) => name),
        )}
      </ul>`,
    true,
  );
}

const viewName = (gate: ConsentGate, name: string, label: string, basis = ''): TemplateResult =>
  html`<p class="row">
    <span><b>${label || name}</b> ${label && label !== name ? html`<code>${name}</code>` : nothing}</span>
    ${
      isGranted(gate.decision, name)
        ? viewBadge(basis === 'necessary' ? 'always runs' : 'runs', 'good')
        : viewBadge(isRefused(gate, name) ? 'refused' : 'not answered', 'held')
    }
  </p>`;

const isRefused = ({ decision }: ConsentGate, name: string): boolean =>
  [name, categoryOf(name)].some((one) => decision.denied.includes(one));

/** The elements that ask for a name, or for a list in which it is the first. */
function viewGated(
  gate: ConsentGate,
  gated: readonly Gated[],
  name: string,
): TemplateResult | typeof nothing {
  const its = gated.filter(
    ({ requirements }) => requirements[0] && requiredName(requirements[0]) === name,
  );
  return its.length
    ? html`<ul class="soft">${its.map((one) => viewElement(gate, one))}</ul>`
    : nothing;
}

/** What asks for a name that is none of the page's. */
function viewStrays(
  gate: ConsentGate,
  gated: readonly Gated[],
  categories: readonly string[],
): TemplateResult | typeof nothing {
  const strays = gated.filter(
    ({ requirements: [first] }) => !first || !categories.includes(categoryOf(requiredName(first))),
  );
  return strays.length
    ? html`<li>
        <p class="row"><b>Unknown names</b> ${viewBadge('held back', 'held')}</p>
        <ul class="soft">
          ${strays.map((one) => viewElement(gate, one))}
        </ul>
      </li>`
    : nothing;
}

const viewElement = (gate: ConsentGate, one: Gated): TemplateResult => {
  const { element, requirements, addresses } = one;
  const [address] = addresses;
  return html`<li class="row">
    <span
      >&lt;${element.localName}&gt; ${address ? shortAddress(address) : 'inline'}
      ${requirements.length > 1 ? html`(${requirements.join(' ')})` : nothing}</span
    >
    <span>${mayRun(gate.decision, one) ? 'runs' : 'held back'}</span>
  </li>`;
};
