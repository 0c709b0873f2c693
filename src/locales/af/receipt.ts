import type { ReceiptMessages } from '../en/receipt.js';

const af: ReceiptMessages = {
  lang: 'af',
  dir: 'ltr',
  receiptHeading: 'Wat aangeteken is',
  receiptAllowed: 'Toegelaat',
  receiptRefused: 'Geweier',
  receiptNothing: 'Niks opsioneels nie',
  receiptTime: 'Tyd',
  receiptUntil: 'Geld tot',
  receiptPolicy: 'Weergawe van die beleid',
  receiptLanguage: 'Taal',
  receiptMethod: 'Geantwoord met',
  methodMouse: 'Muis',
  methodTouch: 'Aanraking',
  methodKeyboard: 'Sleutelbord',
  methodScript: '’n Program',
  methodSignal: 'Jou blaaier se weierteken',
  receiptWords: 'Woorde wat gewys is',
  receiptIdentifier: 'Ewekansige nommer',
  receiptEarlier: 'Vroeëre keuses op hierdie toestel',
  receiptCopy: 'Kopieer',
  receiptData: 'Laai af as data',
  receiptPage: 'Laai af as bladsy',
  receiptCopied: 'Gekopieer.',
  receiptNotCopied: 'Kon nie kopieer nie. Laai dit eerder af.',
};

export default af;
