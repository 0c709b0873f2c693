import type { ReceiptMessages } from '../en/receipt.js';

const af: ReceiptMessages = {
  lang: 'af',
  dir: 'ltr',
  receiptHeading: 'Wat aangeteken is',
  receiptAllowed: 'Toegelaat',
  receiptRefused: 'Geweier',
  receiptNothing: 'Niks opsioneels nie',
  receiptTime: 'Datum en tyd',
  receiptUntil: 'Geldig tot',
  receiptPolicy: 'Weergawe van die beleid',
  receiptLanguage: 'Taal',
  receiptMethod: 'Geantwoord met',
  methodMouse: 'Muis',
  methodTouch: 'Aanraking',
  methodKeyboard: 'Sleutelbord',
  methodScript: '’n Skrip of blaaieruitbreiding',
  methodSignal: 'U blaaier se weiersein',
  receiptWords: 'Teks wat gewys is',
  receiptFingerprint: 'Vingerafdruk (SHA-256): wys later dat die woorde nie verander is nie',
  receiptIdentifier: 'Rekord-ID',
  receiptEarlier: 'Vroeëre keuses op hierdie toestel',
  receiptCopy: 'Kopieer',
  receiptData: 'Laai af as data (JSON)',
  receiptPage: 'Laai af as bladsy',
  receiptCopied: 'Gekopieer.',
  receiptNotCopied: 'Kon nie kopieer nie. Laai eerder die lêer af.',
};

export default af;
