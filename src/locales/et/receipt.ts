import type { ReceiptMessages } from '../en/receipt.js';

const et: ReceiptMessages = {
  lang: 'et',
  dir: 'ltr',
  receiptHeading: 'Mis salvestati',
  receiptAllowed: 'Lubatud',
  receiptRefused: 'Keeldutud',
  receiptNothing: 'Mitte midagi vabatahtlikku',
  receiptTime: 'Kuupäev ja kellaaeg',
  receiptUntil: 'Kehtib kuni',
  receiptPolicy: 'Poliitika versioon',
  receiptLanguage: 'Keel',
  receiptMethod: 'Vastamise viis',
  methodMouse: 'Hiir',
  methodTouch: 'Puudutus',
  methodKeyboard: 'Klaviatuur',
  methodScript: 'Skript või brauserilaiendus',
  methodSignal: 'Teie brauseri keeldumissignaal',
  receiptWords: 'Kuvatud tekst',
  receiptFingerprint: 'Sõrmejälg (SHA-256): näitab hiljem, et sõnu ei ole muudetud',
  receiptIdentifier: 'Kirje tunnus',
  receiptEarlier: 'Varasemad valikud selles seadmes',
  receiptCopy: 'Kopeeri',
  receiptData: 'Laadi alla andmetena (JSON)',
  receiptPage: 'Laadi alla lehena',
  receiptCopied: 'Kopeeritud.',
  receiptNotCopied: 'Kopeerimine ei õnnestunud. Laadige fail alla.',
};

export default et;
