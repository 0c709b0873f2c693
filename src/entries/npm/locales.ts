/** Other words for what the elements say: `registerLocale({ lang: 'de', dir: 'ltr', acceptAll: '…' })`. */
export { registerLocale, type Locale } from '../../elements/shared/phrases-controller.js';
export type { Language } from '../../locales/languages.js';
export type {
  ConsentMessages,
  LocaleInfo,
  Messages,
  PluralMessage,
  PolicyMessages,
} from '../../locales/messages.js';
export type { ReceiptMessages } from '../../locales/receipt-messages.js';
