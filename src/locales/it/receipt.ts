import type { ReceiptMessages } from '../en/receipt.js';

const it: ReceiptMessages = {
  lang: 'it',
  dir: 'ltr',
  receiptHeading: 'Che cosa è stato registrato',
  receiptAllowed: 'Consentito',
  receiptRefused: 'Rifiutato',
  receiptNothing: 'Niente di facoltativo',
  receiptTime: 'Ora',
  receiptUntil: 'Vale fino al',
  receiptPolicy: 'Versione dell’informativa',
  receiptLanguage: 'Lingua',
  receiptMethod: 'Risposta data con',
  methodMouse: 'Mouse',
  methodTouch: 'Tocco',
  methodKeyboard: 'Tastiera',
  methodScript: 'Un programma',
  methodSignal: 'Il segnale di rifiuto del tuo browser',
  receiptWords: 'Parole mostrate',
  receiptIdentifier: 'Numero casuale',
  receiptEarlier: 'Scelte precedenti su questo dispositivo',
  receiptCopy: 'Copia',
  receiptData: 'Scarica come dati',
  receiptPage: 'Scarica come pagina',
  receiptCopied: 'Copiato.',
  receiptNotCopied: 'Non è stato possibile copiare. Scaricalo invece.',
};

export default it;
