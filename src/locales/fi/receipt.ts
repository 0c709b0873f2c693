import type { ReceiptMessages } from '../en/receipt.js';

const fi: ReceiptMessages = {
  lang: 'fi',
  dir: 'ltr',
  receiptHeading: 'Mitä tallennettiin',
  receiptAllowed: 'Sallittu',
  receiptRefused: 'Hylätty',
  receiptNothing: 'Ei mitään valinnaista',
  receiptTime: 'Aika',
  receiptUntil: 'Voimassa asti',
  receiptPolicy: 'Käytännön versio',
  receiptLanguage: 'Kieli',
  receiptMethod: 'Vastaustapa',
  methodMouse: 'Hiiri',
  methodTouch: 'Kosketus',
  methodKeyboard: 'Näppäimistö',
  methodScript: 'Ohjelma',
  methodSignal: 'Selaimesi kieltosignaali',
  receiptWords: 'Näytetyt sanat',
  receiptIdentifier: 'Satunnaisluku',
  receiptEarlier: 'Aiemmat valinnat tällä laitteella',
  receiptCopy: 'Kopioi',
  receiptData: 'Lataa tietoina',
  receiptPage: 'Lataa sivuna',
  receiptCopied: 'Kopioitu.',
  receiptNotCopied: 'Kopiointi ei onnistunut. Lataa se sen sijaan.',
};

export default fi;
