import type { ReceiptMessages } from '../en/receipt.js';

const fi: ReceiptMessages = {
  lang: 'fi',
  dir: 'ltr',
  receiptHeading: 'Mitä tallennettiin',
  receiptAllowed: 'Sallittu',
  receiptRefused: 'Hylätty',
  receiptNothing: 'Ei mitään valinnaista',
  receiptTime: 'Päivä ja kellonaika',
  receiptUntil: 'Voimassaolo päättyy',
  receiptPolicy: 'Selosteen versio',
  receiptLanguage: 'Kieli',
  receiptMethod: 'Vastaustapa',
  methodMouse: 'Hiiri',
  methodTouch: 'Kosketus',
  methodKeyboard: 'Näppäimistö',
  methodScript: 'Skripti tai selainlaajennus',
  methodSignal: 'Selaimesi kieltosignaali',
  receiptWords: 'Näytetty teksti',
  receiptFingerprint: 'Sormenjälki (SHA-256): osoittaa myöhemmin, ettei sanoja ole muutettu',
  receiptIdentifier: 'Tallenteen tunnus',
  receiptEarlier: 'Aiemmat valinnat tällä laitteella',
  receiptCopy: 'Kopioi',
  receiptData: 'Lataa tietoina (JSON)',
  receiptPage: 'Lataa sivuna',
  receiptCopied: 'Kopioitu.',
  receiptNotCopied: 'Kopiointi ei onnistunut. Lataa tiedosto sen sijaan.',
};

export default fi;
