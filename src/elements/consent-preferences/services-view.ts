import { html, nothing, type TemplateResult } from 'lit';
import type { ServiceDeclaration, ShownCategory } from '../../consent/declarations.js';
import { enDetails } from '../../locales/en/details.js';
import type { PreferencesMessages } from '../../locales/en/preferences.js';
import { sentenceCase } from '../shared/category-texts.js';
import { viewSwitch, type ViewContext } from './choice-view.js';
import { viewStored } from './stored-view.js';

type Drawn = TemplateResult | typeof nothing;

/**
 * The services of a category, each with who is behind it, what it stores and, if there are several, a
 * switch of its own.
 */
export function viewServices(category: ShownCategory, context: ViewContext): Drawn {
  const { name, basis, label, services } = category;
  if (!services.length) return nothing;
  const hasSwitches = basis !== 'necessary' && services.length > 1;
  const { services: heading } = { ...enDetails, ...context.phrases };
  return html`
    <div class="cp-services" role="group" aria-label=${`${label}: ${heading}`}>
      ${context.order
        .arrange(name, services)
        .map((service) => (service ? viewService(service, hasSwitches, context) : nothing))}
    </div>
  `;
}

function viewService(
  service: ServiceDeclaration,
  hasSwitch: boolean,
  context: ViewContext,
): TemplateResult {
  const { name, description } = service;
  const id = `${context.prefix}-${name}`;
  const textId = description ? `${id}-text` : undefined;
  const label = labelOf(service);
  return html`
    <div class="cp-service">
      <div class="cp-row">
        ${
          hasSwitch
            ? html`<label class="cp-name" id=${`${id}-name`} for=${id}>${label}</label>
                ${viewSwitch(name, id, `${id}-name`, textId)}`
            : html`<span class="cp-name">${label}</span>`
        }
      </div>
      ${textId ? html`<p class="cp-soft" id=${textId}>${description}</p>` : nothing}
      ${viewParty(service, context.phrases)} ${viewStored(service.stored, context.phrases)}
    </div>
  `;
}

const labelOf = ({ label, name }: ServiceDeclaration): string =>
  label || sentenceCase(name.split('.')[1]!);

/** Who is behind a service, where they are, and what they say about it. */
function viewParty(service: ServiceDeclaration, phrases: PreferencesMessages): Drawn {
  const { provider, country, privacyHref, label } = service;
  const region = country && regionName(country, phrases.lang);
  const party = [provider, region].filter(Boolean).join(', ');
  if (!privacyHref) return party ? html`<p class="cp-soft">${party}</p>` : nothing;
  const name = `${phrases.policyLink}: ${provider || label}`;
  const link = html`<a href=${privacyHref} aria-label=${name}>${phrases.policyLink}</a>`;
  return html`<p class="cp-soft">${party ? `${party} · ` : nothing}${link}</p>`;
}

/** `ZA` → `South Africa`; anything that is not a country code is shown as it is. */
function regionName(country: string, lang: string): string {
  try {
    return new Intl.DisplayNames(lang, { type: 'region' }).of(country)!;
  } catch {
    return country;
  }
}
