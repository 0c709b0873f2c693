import type { ReceiptMessages } from '../en/receipt.js';

const da: ReceiptMessages = {
  lang: 'da',
  dir: 'ltr',
  receiptHeading: 'Hvad der blev registreret',
  receiptAllowed: 'Tilladt',
  receiptRefused: 'Afvist',
  receiptNothing: 'Intet valgfrit',
  receiptTime: 'Dato og tidspunkt',
  receiptUntil: 'Gælder til',
  receiptPolicy: 'Politikkens version',
  receiptLanguage: 'Sprog',
  receiptMethod: 'Besvaret med',
  methodMouse: 'Mus',
  methodTouch: 'Berøring',
  methodKeyboard: 'Tastatur',
  methodScript: 'Et script eller en browserudvidelse',
  methodSignal: 'Din browsers fravalgssignal',
  receiptWords: 'Tekst, der blev vist',
  receiptFingerprint: 'Fingeraftryk (SHA-256): viser senere, at ordene ikke er ændret',
  receiptIdentifier: 'Registrerings-id',
  receiptEarlier: 'Tidligere valg på denne enhed',
  receiptCopy: 'Kopiér',
  receiptData: 'Hent som data (JSON)',
  receiptPage: 'Hent som side',
  receiptCopied: 'Kopieret.',
  receiptNotCopied: 'Kunne ikke kopieres. Hent filen i stedet.',
};

export default da;
