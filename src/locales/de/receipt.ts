import type { ReceiptMessages } from '../en/receipt.js';

const de: ReceiptMessages = {
  lang: 'de',
  dir: 'ltr',
  receiptHeading: 'Was festgehalten wurde',
  receiptAllowed: 'Erlaubt',
  receiptRefused: 'Abgelehnt',
  receiptNothing: 'Nichts Optionales',
  receiptTime: 'Zeitpunkt',
  receiptUntil: 'Gilt bis',
  receiptPolicy: 'Fassung der Datenschutzerklärung',
  receiptLanguage: 'Sprache',
  receiptMethod: 'Geantwortet mit',
  methodMouse: 'Maus',
  methodTouch: 'Berührung',
  methodKeyboard: 'Tastatur',
  methodScript: 'Ein Programm',
  methodSignal: 'Widerspruchssignal Ihres Browsers',
  receiptWords: 'Gezeigter Wortlaut',
  receiptIdentifier: 'Zufallszahl',
  receiptEarlier: 'Frühere Auswahl auf diesem Gerät',
  receiptCopy: 'Kopieren',
  receiptData: 'Als Daten herunterladen',
  receiptPage: 'Als Seite herunterladen',
  receiptCopied: 'Kopiert.',
  receiptNotCopied: 'Konnte nicht kopiert werden. Laden Sie es stattdessen herunter.',
};

export default de;
