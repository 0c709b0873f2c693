import type { ReceiptMessages } from '../en/receipt.js';

const sl: ReceiptMessages = {
  lang: 'sl',
  dir: 'ltr',
  receiptHeading: 'Kaj je zabeleženo',
  receiptAllowed: 'Dovoljeno',
  receiptRefused: 'Zavrnjeno',
  receiptNothing: 'Nič neobveznega',
  receiptTime: 'Datum in čas',
  receiptUntil: 'Velja do',
  receiptPolicy: 'Različica politike',
  receiptLanguage: 'Jezik',
  receiptMethod: 'Način odgovora',
  methodMouse: 'Miška',
  methodTouch: 'Dotik',
  methodKeyboard: 'Tipkovnica',
  methodScript: 'Skript ali razširitev brskalnika',
  methodSignal: 'Signal zavrnitve vašega brskalnika',
  receiptWords: 'Prikazano besedilo',
  receiptFingerprint: 'Prstni odtis (SHA-256): pozneje dokazuje, da besede niso spremenjene',
  receiptIdentifier: 'ID zapisa',
  receiptEarlier: 'Prejšnje izbire v tej napravi',
  receiptCopy: 'Kopiraj',
  receiptData: 'Prenesi kot podatke (JSON)',
  receiptPage: 'Prenesi kot stran',
  receiptCopied: 'Kopirano.',
  receiptNotCopied: 'Kopiranje ni uspelo. Prenesite datoteko.',
};

export default sl;
