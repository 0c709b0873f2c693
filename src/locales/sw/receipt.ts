import type { ReceiptMessages } from '../en/receipt.js';

const sw: ReceiptMessages = {
  lang: 'sw',
  dir: 'ltr',
  receiptHeading: 'Kilichorekodiwa',
  receiptAllowed: 'Imeruhusiwa',
  receiptRefused: 'Imekataliwa',
  receiptNothing: 'Hakuna cha hiari',
  receiptTime: 'Tarehe na saa',
  receiptUntil: 'Halali hadi',
  receiptPolicy: 'Toleo la sera',
  receiptLanguage: 'Lugha',
  receiptMethod: 'Njia ya kujibu',
  methodMouse: 'Kipanya',
  methodTouch: 'Mguso',
  methodKeyboard: 'Kibodi',
  methodScript: 'Hati au kiendelezi cha kivinjari',
  methodSignal: 'Ishara ya kukataa ya kivinjari chako',
  receiptWords: 'Maneno yaliyoonyeshwa',
  receiptFingerprint: 'Alama (SHA-256): huonyesha baadaye kwamba maneno hayajabadilishwa',
  receiptIdentifier: 'Kitambulisho cha rekodi',
  receiptEarlier: 'Machaguo ya awali kwenye kifaa hiki',
  receiptCopy: 'Nakili',
  receiptData: 'Pakua kama data (JSON)',
  receiptPage: 'Pakua kama ukurasa',
  receiptCopied: 'Imenakiliwa.',
  receiptNotCopied: 'Haikuweza kunakiliwa. Pakua faili.',
};

export default sw;
