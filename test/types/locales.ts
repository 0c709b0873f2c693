// What an app may say about languages, and what it may not.
import {
  registerLocale,
  type Language,
  type LanguageFiles,
  type PluralMessage,
  type ReceiptMessages,
} from 'consent-elements/locales.js';
import * as languages from 'consent-elements/languages.js';
import de from 'consent-elements/locales/de.js';

const files: LanguageFiles = de;
const all: Readonly<Record<Language, LanguageFiles>> = languages;
const heading: Promise<string> = de.consent().then((module) => module.default.bannerHeading);
const own: Promise<void> = de.consent().then((module) => registerLocale(module.default));

registerLocale({ lang: 'is', dir: 'ltr', acceptAll: 'Samþykkja allt' });
// @ts-expect-error there is no such phrase
registerLocale({ lang: 'is', dir: 'ltr', acceptEverything: 'Samþykkja allt' });
// @ts-expect-error one of two directions
registerLocale({ lang: 'is', dir: 'up' });

const forms: PluralMessage = { one: '{count} item', other: '{count} items' };
// @ts-expect-error every language has other numbers
const noForms: PluralMessage = { one: '{count} item' };
registerLocale({ lang: 'is', dir: 'ltr', stores: forms });
// @ts-expect-error plural where English has plural
registerLocale({ lang: 'is', dir: 'ltr', stores: 'items' });

// @ts-expect-error a language is complete
const incomplete: ReceiptMessages = { lang: 'is', dir: 'ltr', receiptHeading: 'Kvittun' };

export { all, files, heading, incomplete, noForms, own };
