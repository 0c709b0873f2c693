import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Basis } from '../../consent/declarations.js';
import type { PreferencesMessages } from '../../locales/en/preferences.js';
import type { StableOrder } from './stable-order.js';

/** A category or a service, in the words that are shown. */
export interface Choice {
  readonly name: string;
  readonly basis: Basis;
  readonly label: string;
  readonly description: string;
}

/** What every part of the preferences is drawn with. */
export interface ViewContext {
  readonly phrases: PreferencesMessages;
  /** Begins the ids, which must be unique in the page. */
  readonly prefix: string;
  readonly order: StableOrder;
}

/** Something to decide on: its switch, or that it is always on, and what it is for. */
export function viewChoice(choice: Choice, context: ViewContext): TemplateResult {
  const { name, basis, label, description } = choice;
  const textId = description ? `${context.prefix}-${name}-text` : undefined;
  return html`
    <div class="cp-row">
      ${
        basis === 'necessary'
          ? viewAlwaysOn(name, label, context.phrases)
          : viewSwitch(name, label, textId, context)
      }
    </div>
    ${textId ? html`<p class="cp-soft" id=${textId}>${description}</p>` : nothing}
  `;
}

const viewAlwaysOn = (name: string, label: string, { alwaysOn }: PreferencesMessages) => html`
  <span class="cp-name">${label}</span>
  ${
    // A service goes with its category.
    name.includes('.') ? nothing : html`<span class="cp-small cp-always">${alwaysOn}</span>`
  }
`;

/** It changes nothing by itself: only the buttons do. */
function viewSwitch(
  name: string,
  label: string,
  textId: string | undefined,
  { prefix }: ViewContext,
): TemplateResult {
  const id = `${prefix}-${name}`;
  return html`
    <input
      type="checkbox"
      role="switch"
      id=${id}
      name=${name}
      aria-describedby=${ifDefined(textId)}
    />
    <label class="cp-name" for=${id}>${label}</label>
  `;
}
