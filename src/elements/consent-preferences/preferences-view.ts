import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ConsentGate } from '../../consent/consent-gate.js';
import type { ShownCategory } from '../../consent/declarations.js';
import { viewCategory } from './category-view.js';
import type { ViewContext } from './choice-view.js';
import { viewHeading } from './title-view.js';

/** All that the preferences show. */
export interface PreferencesView extends ViewContext {
  readonly gate: ConsentGate | undefined;
  readonly categories: readonly ShownCategory[];
  /** Part of the page instead of a dialog. */
  readonly isInline: boolean;
  readonly heading: string;
  /** The introduction. */
  readonly text: string;
  /** What the browser's signal does, if it stands for an answer. */
  readonly signal: string;
  /** Of our own text, where the page around it is in another language or direction. */
  readonly lang: string | undefined;
  readonly dir: 'ltr' | 'rtl' | undefined;
  /** Whether switches differ from what holds. */
  readonly isChanged: boolean;
  /** What was recorded; nothing until it has been fetched. */
  readonly receipt: unknown;
}

/** The whole of the preferences, as a dialog or as a section of the page. */
export function viewPreferences(view: PreferencesView): TemplateResult {
  const titleId = `${view.prefix}-title`;
  const { lang, dir } = view;
  const content = [viewHead(view, titleId), viewBody(view), viewFoot(view)];
  return view.isInline
    ? html`<section class="cp" aria-labelledby=${titleId} lang=${ifDefined(lang)} dir=${ifDefined(dir)}>
        ${content}
      </section>`
    : html`<dialog class="cp" aria-labelledby=${titleId} lang=${ifDefined(lang)} dir=${ifDefined(dir)}>
        ${content}
      </dialog>`;
}

const viewHead = (view: PreferencesView, titleId: string): TemplateResult => html`
  <div class="cp-head">
    ${viewHeading(view.headingLevel, 'cp-title', titleId, view.heading)}
    ${
      view.isInline
        ? nothing
        : html`<button
          type="button"
          class="cp-close"
          data-consent-action="close"
          aria-label=${view.phrases.close}
        ></button>`
    }
  </div>
`;

function viewBody(view: PreferencesView): TemplateResult {
  const { gate, phrases, categories, text } = view;
  const source = gate?.decision.source;
  const policyHref = gate?.settings.policyHref;
  return html`
    <div class="cp-body">
      <p class="cp-soft">
        ${text} ${policyHref ? html`<a href=${policyHref}>${phrases.policyLink}</a>` : nothing}
      </p>
      ${view.signal ? html`<p class="cp-note">${view.signal}</p>` : nothing}
      ${view.order
        .arrange('', categories)
        .map((category) => (category ? viewCategory(category, view) : nothing))}
      ${source ? html`<div class="cp-category">${view.receipt}</div>` : nothing}
    </div>
  `;
}

// The status is set as a property: of a text in a template, Lit would change a node that a translator
// may have replaced.
const viewFoot = ({ phrases, isChanged }: PreferencesView): TemplateResult => html`
  <div class="cp-foot">
    <div class="cp-small cp-status" data-text=${phrases.unsaved}>
      <p role="status" .textContent=${isChanged ? phrases.unsaved : ''}></p>
    </div>
    <div class="cp-answers">
      <button type="button" data-consent-action="save">${phrases.save}</button>
      <button type="button" data-consent-action="accept">${phrases.acceptAll}</button>
      <button type="button" data-consent-action="reject">${phrases.rejectAll}</button>
    </div>
  </div>
`;
