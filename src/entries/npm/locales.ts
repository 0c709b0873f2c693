/** Other words for what the elements say: `registerLocale({ lang: 'de', dir: 'ltr', acceptAll: '…' })`. */
export { registerLocale, type Locale } from '../../elements/shared/phrases-controller.js';
export type { ConsentMessages } from '../../locales/en/consent.js';
export type { Messages } from '../../locales/en/messages.js';
export type { PolicyMessages } from '../../locales/en/policy.js';
export type { ReceiptMessages } from '../../locales/en/receipt.js';
export type { Language } from '../../locales/import-phrases.js';
export type { LanguageFiles } from '../../locales/language-files.js';
export type { LocaleInfo, PluralMessage } from '../../locales/translation.js';
