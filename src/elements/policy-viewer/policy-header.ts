import { html, nothing, type TemplateResult } from 'lit';
import type { ViewerMessages } from '../../locales/en/viewer.js';
import { viewPhrase, viewValue } from '../shared/view-phrase.js';
import { formatDate } from '../policy-shared/format-date.js';
import { formattingLocale } from '../shared/formatting-locale.js';
import { safeHref } from '../shared/safe-href.js';
import type { PolicyFacts } from './viewer-part.js';

/** What the viewer's attributes say for its header. */
export interface HeaderHost extends HTMLElement {
  readonly heading: string;
  readonly headingLevel: number | undefined;
  readonly topLevel: number;
  readonly organisation: string;
  readonly audience: string;
  readonly alsoApplies: string;
  readonly alsoAppliesText: string;
}

type Fact = readonly [name: string, label: string, value: unknown];

/** Title, version, dates, and who is responsible for what. */
export function policyHeader(
  viewer: HeaderHost,
  fact: (name: keyof PolicyFacts) => string,
  messages: ViewerMessages,
  lang: unknown,
): TemplateResult {
  const { alsoApplies } = viewer;
  const responsibleParty = fact('responsibleParty');
  const organisation = viewer.organisation || messages.yourOrganisation;
  const inWorkspace = viewer.audience === 'workspace';
  const date = (value: string): unknown =>
    value &&
    html`<time datetime=${value}>${formatDate(value, formattingLocale(viewer, messages.lang))}</time>`;
  const facts: Fact[] = [
    ['effective', messages.effective, date(fact('effective'))],
    ['updated', messages.updated, date(fact('lastUpdated'))],
    ['version', messages.version, fact('version') && viewValue(fact('version'))],
    ['responsible-party', messages.responsibleParty, inWorkspace ? organisation : responsibleParty],
    // There, the provider of the software is the customer's operator (POPIA s1, s20-21).
    ['operator', messages.operator, inWorkspace ? responsibleParty : ''],
  ];
  const notice =
    viewer.alsoAppliesText || viewPhrase(messages.alsoApplies, { organisation }, messages.lang);
  return html`
    <slot name="heading">
      ${
        viewer.heading
          ? html`<div part="heading" role="heading" aria-level=${viewer.headingLevel || Math.max(1, viewer.topLevel - 1)}>
            ${viewer.heading}
          </div>`
          : nothing
      }
    </slot>
    <slot name="summary"></slot>
    <div class="facts"><dl part="facts">
      ${facts.map(
        ([name, label, value]) =>
          value &&
          html`<div part="fact ${name}">
            <dt lang=${lang}>${label}</dt>
            <dd><slot name=${name}>${value}</slot></dd>
          </div>`,
      )}
    </dl>
    <slot name="actions">
      <button type="button" class="plain" part="print" lang=${lang} @click=${() => print()}>
        ${messages.print}
      </button>
    </slot></div>
    <slot name="also-applies">
      ${
        alsoApplies
          ? html`<p part="also-applies"><a href=${safeHref(alsoApplies)}>${notice}</a></p>`
          : nothing
      }
    </slot>
  `;
}
