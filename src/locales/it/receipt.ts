import type { ReceiptMessages } from '../en/receipt.js';

const it: ReceiptMessages = {
  lang: 'it',
  dir: 'ltr',
  receiptHeading: 'Che cosa è stato registrato',
  receiptAllowed: 'Consentito',
  receiptRefused: 'Rifiutato',
  receiptNothing: 'Nulla di facoltativo',
  receiptTime: 'Data e ora',
  receiptUntil: 'Valido fino al',
  receiptPolicy: 'Versione dell’informativa',
  receiptLanguage: 'Lingua',
  receiptMethod: 'Risposta data con',
  methodMouse: 'Mouse',
  methodTouch: 'Tocco',
  methodKeyboard: 'Tastiera',
  methodScript: 'Uno script o un’estensione del browser',
  methodSignal: 'Il segnale di opposizione del tuo browser',
  receiptWords: 'Testo mostrato',
  receiptFingerprint: 'Impronta (SHA-256): dimostra in seguito che le parole non sono cambiate',
  receiptIdentifier: 'ID della registrazione',
  receiptEarlier: 'Scelte precedenti su questo dispositivo',
  receiptCopy: 'Copia',
  receiptData: 'Scarica come dati (JSON)',
  receiptPage: 'Scarica come pagina',
  receiptCopied: 'Copiato.',
  receiptNotCopied: 'Copia non riuscita. Puoi scaricare il file.',
};

export default it;
