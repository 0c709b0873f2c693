import type { ReceiptMessages } from '../en/receipt.js';

const zu: ReceiptMessages = {
  lang: 'zu',
  dir: 'ltr',
  receiptHeading: 'Okurekhodiwe',
  receiptAllowed: 'Okuvunyelwe',
  receiptRefused: 'Okunqatshiwe',
  receiptNothing: 'Akukho okuyinketho',
  receiptTime: 'Usuku nesikhathi',
  receiptUntil: 'Kusebenza kuze kube',
  receiptPolicy: 'Inguqulo yenqubomgomo',
  receiptLanguage: 'Ulimi',
  receiptMethod: 'Indlela yokuphendula',
  methodMouse: 'Igundane',
  methodTouch: 'Ukuthinta',
  methodKeyboard: 'Ikhibhodi',
  methodScript: 'Iskripthi noma isandiso sesiphequluli',
  methodSignal: 'Isignali yokwenqaba yesiphequluli sakho',
  receiptWords: 'Amagama abonisiwe',
  receiptFingerprint: 'Isigxivizo (SHA-256): sibonisa kamuva ukuthi amagama awashintshwanga',
  receiptIdentifier: 'Inombolo yerekhodi',
  receiptEarlier: 'Okukhethwe ngaphambili kule divayisi',
  receiptCopy: 'Kopisha',
  receiptData: 'Landa njengedatha (JSON)',
  receiptPage: 'Landa njengekhasi',
  receiptCopied: 'Kukopishiwe.',
  receiptNotCopied: 'Akukwazanga ukukopishwa. Landa ifayela.',
};

export default zu;
