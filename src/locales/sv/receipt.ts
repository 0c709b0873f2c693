import type { ReceiptMessages } from '../en/receipt.js';

const sv: ReceiptMessages = {
  lang: 'sv',
  dir: 'ltr',
  receiptHeading: 'Vad som registrerades',
  receiptAllowed: 'Tillåtet',
  receiptRefused: 'Nekat',
  receiptNothing: 'Inget valfritt',
  receiptTime: 'Tid',
  receiptUntil: 'Gäller till',
  receiptPolicy: 'Policyns version',
  receiptLanguage: 'Språk',
  receiptMethod: 'Besvarat med',
  methodMouse: 'Mus',
  methodTouch: 'Pekskärm',
  methodKeyboard: 'Tangentbord',
  methodScript: 'Ett program',
  methodSignal: 'Din webbläsares nej-signal',
  receiptWords: 'Ord som visades',
  receiptIdentifier: 'Slumptal',
  receiptEarlier: 'Tidigare val på den här enheten',
  receiptCopy: 'Kopiera',
  receiptData: 'Ladda ner som data',
  receiptPage: 'Ladda ner som sida',
  receiptCopied: 'Kopierat.',
  receiptNotCopied: 'Det gick inte att kopiera. Ladda ner i stället.',
};

export default sv;
