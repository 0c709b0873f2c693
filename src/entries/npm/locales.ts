/** Other words for what the elements say: `registerLocale({ lang: 'de', dir: 'ltr', acceptAll: '…' })`. */
export { registerLocale, type Locale } from '../../elements/shared/phrases-controller.js';
export type { Language } from '../../locales/languages.js';
export type { ConsentMessages } from '../../locales/en/consent.js';
export type { LocaleInfo, PluralMessage } from '../../locales/translation.js';
export type { Messages } from '../../locales/en/messages.js';
export type { PolicyMessages } from '../../locales/en/policy.js';
export type { ReceiptMessages } from '../../locales/en/receipt.js';
