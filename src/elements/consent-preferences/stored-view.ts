import { html, nothing, type TemplateResult } from 'lit';
import type { ServiceDeclaration, StoredItem } from '../../consent/declarations.js';
import type { PreferencesMessages } from '../../locales/messages.js';
import { kindOf, keptFor } from '../shared/stored-texts.js';
import { plural } from '../shared/plural.js';

/** What is kept on the visitor's device, for how long and what for. Closed at first. */
export function viewStored(
  stored: readonly StoredItem[],
  phrases: PreferencesMessages,
): TemplateResult | typeof nothing {
  if (!stored.length) return nothing;
  return html`<details class="cp-stored">
    <summary>${plural(phrases.stores, stored.length, phrases.lang)}</summary>
    <ul>
      ${stored.map(
        (item) =>
          html`<li>
            <code>${item.name}</code>
            <p>${[kindOf(item, phrases), keptFor(item, phrases)].filter(Boolean).join(', ')}</p>
            ${item.purpose ? html`<p>${item.purpose}</p>` : nothing}
          </li>`,
      )}
    </ul>
  </details>`;
}

/** Who is behind a service, where they are, and what they say about it. */
export function viewParty(
  service: ServiceDeclaration,
  phrases: PreferencesMessages,
): TemplateResult | typeof nothing {
  const { provider, country, privacyHref, label } = service;
  const region = country && regionName(country, phrases.lang);
  const party = [provider, region].filter(Boolean).join(', ');
  if (!party && !privacyHref) return nothing;
  return html`<p class="cp-soft">
    ${party}${party && privacyHref ? ' · ' : nothing}${
      privacyHref
        ? html`<a href=${privacyHref} aria-label=${`${phrases.policyLink}: ${provider || label}`}
          >${phrases.policyLink}</a
        >`
        : nothing
    }
  </p>`;
}

/** `ZA` → `South Africa`; what is no code is shown as it is. */
function regionName(country: string, lang: string): string {
  try {
    return new Intl.DisplayNames(lang, { type: 'region' }).of(country) ?? country;
  } catch {
    return country;
  }
}
