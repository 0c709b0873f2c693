import type { ServiceDeclaration, StoredItem } from '../../consent/declarations.js';
import type { PreferencesMessages } from '../../locales/messages.js';
import { make, type Content } from '../shared/make.js';
import { plural } from '../shared/plural.js';
import { kindOf, keptFor } from '../shared/stored-texts.js';

/** What is kept on the visitor's device, for how long and what for. Closed at first. */
export function viewStored(stored: readonly StoredItem[], phrases: PreferencesMessages): Content {
  if (!stored.length) return undefined;
  const items = stored.map((item) =>
    make(
      'li',
      {},
      make('code', {}, item.name),
      ' ',
      make('p', {}, [kindOf(item, phrases), keptFor(item, phrases)].filter(Boolean).join(', ')),
      ' ',
      item.purpose && make('p', {}, item.purpose),
    ),
  );
  const summary = make('summary', {}, plural(phrases.stores, stored.length, phrases.lang));
  return make('details', { class: 'cp-stored' }, summary, make('ul', {}, ...items));
}

/** Who is behind a service, where they are, and what they say about it. */
export function viewParty(service: ServiceDeclaration, phrases: PreferencesMessages): Content {
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
    return new Intl.DisplayNames(lang, { type: 'region' }).of(country) ?? country;
  } catch {
    return country;
  }
}
