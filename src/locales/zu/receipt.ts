import type { ReceiptMessages } from '../en/receipt.js';

const zu: ReceiptMessages = {
  lang: 'zu',
  dir: 'ltr',
  receiptHeading: 'Okurekhodiwe',
  receiptAllowed: 'Okuvunyelwe',
  receiptRefused: 'Okunqatshiwe',
  receiptNothing: 'Akukho okuzikhethelayo',
  receiptTime: 'Isikhathi',
  receiptUntil: 'Kusebenza kuze kube',
  receiptPolicy: 'Inguqulo yenqubomgomo',
  receiptLanguage: 'Ulimi',
  receiptMethod: 'Kuphendulwe nge',
  methodMouse: 'Igundane',
  methodTouch: 'Ukuthinta',
  methodKeyboard: 'Ikhibhodi',
  methodScript: 'Uhlelo lwekhompyutha',
  methodSignal: 'Isignali yokunqaba yesiphequluli sakho',
  receiptWords: 'Amagama abonisiwe',
  receiptIdentifier: 'Inombolo engahleliwe',
  receiptEarlier: 'Okukhethwe ngaphambili kule divayisi',
  receiptCopy: 'Kopisha',
  receiptData: 'Landa njengedatha',
  receiptPage: 'Landa njengekhasi',
  receiptCopied: 'Kukopishiwe.',
  receiptNotCopied: 'Akukwazanga ukukopishwa. Kulande esikhundleni salokho.',
};

export default zu;
