import type { ReceiptMessages } from '../en/receipt.js';

const sv: ReceiptMessages = {
  lang: 'sv',
  dir: 'ltr',
  receiptHeading: 'Vad som registrerades',
  receiptAllowed: 'Tillåtet',
  receiptRefused: 'Avvisat',
  receiptNothing: 'Inget valfritt',
  receiptTime: 'Datum och tid',
  receiptUntil: 'Gäller till',
  receiptPolicy: 'Policyversion',
  receiptLanguage: 'Språk',
  receiptMethod: 'Besvarat med',
  methodMouse: 'Mus',
  methodTouch: 'Pekskärm',
  methodKeyboard: 'Tangentbord',
  methodScript: 'Ett skript eller webbläsartillägg',
  methodSignal: 'Din webbläsares avanmälningssignal',
  receiptWords: 'Text som visades',
  receiptFingerprint: 'Fingeravtryck (SHA-256): visar senare att orden inte har ändrats',
  receiptIdentifier: 'Post-ID',
  receiptEarlier: 'Tidigare val på den här enheten',
  receiptCopy: 'Kopiera',
  receiptData: 'Ladda ner som data (JSON)',
  receiptPage: 'Ladda ner som sida',
  receiptCopied: 'Kopierat.',
  receiptNotCopied: 'Det gick inte att kopiera. Ladda ner filen i stället.',
};

export default sv;
