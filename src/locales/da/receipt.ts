import type { ReceiptMessages } from '../en/receipt.js';

const da: ReceiptMessages = {
  lang: 'da',
  dir: 'ltr',
  receiptHeading: 'Hvad der blev registreret',
  receiptAllowed: 'Tilladt',
  receiptRefused: 'Afvist',
  receiptNothing: 'Intet valgfrit',
  receiptTime: 'Tidspunkt',
  receiptUntil: 'Gælder til',
  receiptPolicy: 'Politikkens version',
  receiptLanguage: 'Sprog',
  receiptMethod: 'Besvaret med',
  methodMouse: 'Mus',
  methodTouch: 'Berøring',
  methodKeyboard: 'Tastatur',
  methodScript: 'Et program',
  methodSignal: 'Din browsers fravalgssignal',
  receiptWords: 'Ord, der blev vist',
  receiptIdentifier: 'Tilfældigt nummer',
  receiptEarlier: 'Tidligere valg på denne enhed',
  receiptCopy: 'Kopiér',
  receiptData: 'Hent som data',
  receiptPage: 'Hent som side',
  receiptCopied: 'Kopieret.',
  receiptNotCopied: 'Kunne ikke kopieres. Hent det i stedet.',
};

export default da;
