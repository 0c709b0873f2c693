import type { ReceiptMessages } from '../en/receipt.js';

const de: ReceiptMessages = {
  lang: 'de',
  dir: 'ltr',
  receiptHeading: 'Was festgehalten wurde',
  receiptAllowed: 'Erlaubt',
  receiptRefused: 'Abgelehnt',
  receiptNothing: 'Nichts Optionales',
  receiptTime: 'Datum und Uhrzeit',
  receiptUntil: 'Gilt bis',
  receiptPolicy: 'Fassung der Datenschutzerklärung',
  receiptLanguage: 'Sprache',
  receiptMethod: 'Beantwortet mit',
  methodMouse: 'Maus',
  methodTouch: 'Berührung',
  methodKeyboard: 'Tastatur',
  methodScript: 'Ein Skript oder eine Browser-Erweiterung',
  methodSignal: 'Widerspruchssignal Ihres Browsers',
  receiptWords: 'Gezeigter Wortlaut',
  receiptFingerprint:
    'Fingerabdruck (SHA-256): belegt später, dass der Wortlaut nicht verändert wurde',
  receiptIdentifier: 'Datensatz-ID',
  receiptEarlier: 'Frühere Antworten auf diesem Gerät',
  receiptCopy: 'Kopieren',
  receiptData: 'Daten herunterladen (JSON)',
  receiptPage: 'Als Seite herunterladen',
  receiptCopied: 'Kopiert.',
  receiptNotCopied: 'Das Kopieren ist fehlgeschlagen. Laden Sie stattdessen die Datei herunter.',
  receiptServer: 'Datensatz am Server zeigen',
  receiptErase: 'Datensatz am Server löschen',
  receiptAbsent: 'Auf dem Server gibt es dazu keinen Datensatz.',
  receiptFailed: 'Der Server hat nicht geantwortet. Versuchen Sie es später noch einmal.',
};

export default de;
