import { html, nothing, type TemplateResult } from 'lit';
import type { CategoryDeclaration } from '../../consent/declarations.js';
import type { PreferencesMessages } from '../../locales/messages.js';
import { descriptionOf, labelOf, readable } from '../shared/category-texts.js';
import type { ChoiceDraft } from './choice-draft.js';
import { viewParty, viewStored } from './stored-view.js';

export interface CategoryView {
  readonly category: CategoryDeclaration;
  readonly draft: ChoiceDraft;
  readonly phrases: PreferencesMessages;
  /** Begins the ids, which have to be the page's only ones. */
  readonly prefix: string;
  /** The visitor turned a switch. */
  onSwitch(name: string, on: boolean): void;
}

/** A category: its switch, what it is for, its services and what they store. */
export function viewCategory(view: CategoryView): TemplateResult {
  const { category, phrases } = view;
  const { name, basis, services, stored } = category;
  const label = labelOf(name, category.label, phrases);
  const servicesId = `${view.prefix}-${name}-services`;
  const description = descriptionOf(name, category.description, phrases);
  return html`<div class="cp-category">
    ${viewSwitch(view, name, label, !!description)}
    <p class="cp-soft" id=${`${view.prefix}-${name}-text`} ?hidden=${!description}>
      ${description} ${basis === 'exempt' ? phrases.exemptNote : nothing}
    </p>
    ${viewStored(stored, phrases)}
    ${
      services.length
        ? html`<div class="cp-services" role="group" aria-labelledby=${servicesId}>
          <p class="cp-group-name" id=${servicesId}>${label}: ${phrases.services}</p>
          ${services.map((service) => {
            const serviceLabel = service.label || readable(service.name.split('.')[1]!);
            return html`<div class="cp-service">
              ${viewSwitch(view, service.name, serviceLabel, !!service.description)}
              ${
                service.description
                  ? html`<p class="cp-soft" id=${`${view.prefix}-${service.name}-text`}>
                    ${service.description}
                  </p>`
                  : nothing
              }
              ${viewParty(service, phrases)} ${viewStored(service.stored, phrases)}
            </div>`;
          })}
        </div>`
        : nothing
    }
  </div>`;
}

/** The row of a name: label and switch, or that it is always on. A switch changes nothing by itself. */
function viewSwitch(
  { category, draft, phrases, prefix, onSwitch }: CategoryView,
  name: string,
  label: string,
  isDescribed: boolean,
): TemplateResult {
  const isCategory = name === category.name;
  if (category.basis === 'necessary')
    return html`<div class="cp-row">
      <span class="cp-name">${label}</span>
      ${isCategory ? html`<span class="cp-always">${phrases.alwaysOn}</span>` : nothing}
    </div>`;
  const id = `${prefix}-${name}`;
  return html`<div class="cp-row">
    <input
      type="checkbox"
      role="switch"
      id=${id}
      name=${name}
      aria-describedby=${isDescribed ? `${id}-text` : nothing}
      .checked=${draft.isOn(name)}
      .indeterminate=${isCategory && draft.isMixed(category)}
      @change=${({ target }: Event) => onSwitch(name, (target as HTMLInputElement).checked)}
    />
    <label class="cp-name" for=${id}>${label}</label>
  </div>`;
}
