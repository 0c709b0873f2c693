import type { ReceiptMessages } from '../en/receipt.js';

const xh: ReceiptMessages = {
  lang: 'xh',
  dir: 'ltr',
  receiptHeading: 'Into erekhodiweyo',
  receiptAllowed: 'Evunyelweyo',
  receiptRefused: 'Eyaliweyo',
  receiptNothing: 'Akukho nto ingeyomfuneko',
  receiptTime: 'Umhla nexesha',
  receiptUntil: 'Isebenza kude kube',
  receiptPolicy: 'Uguqulelo lomgaqo-nkqubo',
  receiptLanguage: 'Ulwimi',
  receiptMethod: 'Indlela yokuphendula',
  methodMouse: 'Imawusi',
  methodTouch: 'Ukuchukumisa',
  methodKeyboard: 'Ikhibhodi',
  methodScript: 'Iskripthi okanye isandiso sebhrawuza',
  methodSignal: 'Uphawu lokwala lwebhrawuza yakho',
  receiptWords: 'Amagama abonisiweyo',
  receiptFingerprint: 'Uphawu lomnwe (SHA-256): lubonisa kamva ukuba amazwi akatshintshwanga',
  receiptIdentifier: 'Inombolo yerekhodi',
  receiptEarlier: 'Ukhetho lwangaphambili kwesi sixhobo',
  receiptCopy: 'Kopa',
  receiptData: 'Khuphela njengedatha (JSON)',
  receiptPage: 'Khuphela njengephepha',
  receiptCopied: 'Ikotshiwe.',
  receiptNotCopied: 'Ayikwazanga ukukotshwa. Khuphela ifayile.',
};

export default xh;
