import type { ReceiptMessages } from '../en/receipt.js';

const xh: ReceiptMessages = {
  lang: 'xh',
  dir: 'ltr',
  receiptHeading: 'Into erekhodiweyo',
  receiptAllowed: 'Evunyelweyo',
  receiptRefused: 'Eyaliweyo',
  receiptNothing: 'Akukho nto ikhethwayo',
  receiptTime: 'Ixesha',
  receiptUntil: 'Isebenza kude kube',
  receiptPolicy: 'Uhlelo lomgaqo-nkqubo',
  receiptLanguage: 'Ulwimi',
  receiptMethod: 'Kuphendulwe nge',
  methodMouse: 'Imawusi',
  methodTouch: 'Ukuchukumisa',
  methodKeyboard: 'Ikhibhodi',
  methodScript: 'Inkqubo yekhompyutha',
  methodSignal: 'Umqondiso wokwala webhrawuza yakho',
  receiptWords: 'Amagama abonisiweyo',
  receiptIdentifier: 'Inani elingenamkhethe',
  receiptEarlier: 'Ukhetho lwangaphambili kwesi sixhobo',
  receiptCopy: 'Kopa',
  receiptData: 'Khuphela njengedatha',
  receiptPage: 'Khuphela njengephepha',
  receiptCopied: 'Ikopiwe.',
  receiptNotCopied: 'Ayikwazanga ukukopwa. Yikhuphele endaweni yoko.',
};

export default xh;
