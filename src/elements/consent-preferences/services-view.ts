import type { ServiceDeclaration, ShownCategory } from '../../consent/declarations.js';
import type { DetailsMessages } from '../../locales/en/details.js';
import type { PreferencesMessages } from '../../locales/en/preferences.js';
import { readable } from '../shared/category-texts.js';
import { make, type Content } from '../shared/make.js';
import { viewChoice } from './choice-view.js';
import { viewStored } from './stored-view.js';

/** The services of a category, each with its switch, who is behind it and what it stores. */
export function viewServices(
  { name, basis, label, services }: ShownCategory,
  phrases: PreferencesMessages & DetailsMessages,
  prefix: string,
): Content {
  if (!services.length) return undefined;
  const id = `${prefix}-${name}-services`;
  const viewService = (service: ServiceDeclaration): Element => {
    const own = service.label || readable(service.name.split('.')[1]!);
    return make(
      'div',
      { class: 'cp-service' },
      ...viewChoice({ ...service, basis, label: own }, phrases, prefix),
      viewParty(service, phrases),
      viewStored(service.stored, phrases),
    );
  };
  return make(
    'div',
    { class: 'cp-services', role: 'group', 'aria-labelledby': id },
    make('p', { class: 'cp-small', id }, `${label}: ${phrases.services}`),
    ...services.map(viewService),
  );
}

/** Who is behind a service, where they are, and what they say about it. */
function viewParty(service: ServiceDeclaration, phrases: PreferencesMessages): Content {
  const { provider, country, privacyHref, label } = service;
  const region = country && regionName(country, phrases.lang);
  const party = [provider, region].filter(Boolean).join(', ');
  if (!party && !privacyHref) return undefined;
  const name = `${phrases.policyLink}: ${provider || label}`;
  return make(
    'p',
    { class: 'cp-soft' },
    party,
    party && privacyHref && ' · ',
    privacyHref && make('a', { href: privacyHref, 'aria-label': name }, phrases.policyLink),
  );
}

/** `ZA` → `South Africa`; what is no code is shown as it is. */
function regionName(country: string, lang: string): string {
  try {
    return new Intl.DisplayNames(lang, { type: 'region' }).of(country)!;
  } catch {
    return country;
  }
}
