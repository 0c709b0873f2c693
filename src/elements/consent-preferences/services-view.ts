import { html, nothing, type TemplateResult } from 'lit';
import type { Basis, ServiceDeclaration, ShownCategory } from '../../consent/declarations.js';
import { enDetails } from '../../locales/en/details.js';
import type { PreferencesMessages } from '../../locales/en/preferences.js';
import { sentenceCase } from '../shared/category-texts.js';
import { viewChoice, type ViewContext } from './choice-view.js';
import { viewStored } from './stored-view.js';

type Drawn = TemplateResult | typeof nothing;

/** The services of a category, each with its switch, who is behind it and what it stores. */
export function viewServices(category: ShownCategory, context: ViewContext): Drawn {
  const { name, basis, label, services } = category;
  if (!services.length) return nothing;
  const id = `${context.prefix}-${name}-services`;
  const heading = `${label}: ${{ ...enDetails, ...context.phrases }.services}`;
  return html`
    <div class="cp-services" role="group" aria-labelledby=${id}>
      <p class="cp-small" id=${id}>${heading}</p>
      ${context.order
        .arrange(name, services)
        .map((service) => (service ? viewService(service, basis, context) : nothing))}
    </div>
  `;
}

function viewService(
  service: ServiceDeclaration,
  basis: Basis,
  context: ViewContext,
): TemplateResult {
  return html`
    <div class="cp-service">
      ${viewChoice({ ...service, basis, label: labelOf(service) }, context)}
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
