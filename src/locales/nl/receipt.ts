import type { ReceiptMessages } from '../en/receipt.js';

const nl: ReceiptMessages = {
  lang: 'nl',
  dir: 'ltr',
  receiptHeading: 'Wat is vastgelegd',
  receiptAllowed: 'Toegestaan',
  receiptRefused: 'Geweigerd',
  receiptNothing: 'Niets optioneels',
  receiptTime: 'Datum en tijd',
  receiptUntil: 'Geldig tot',
  receiptPolicy: 'Versie van het beleid',
  receiptLanguage: 'Taal',
  receiptMethod: 'Beantwoord met',
  methodMouse: 'Muis',
  methodTouch: 'Aanraking',
  methodKeyboard: 'Toetsenbord',
  methodScript: 'Een script of browserextensie',
  methodSignal: 'Het afmeldsignaal van uw browser',
  receiptWords: 'Getoonde tekst',
  receiptFingerprint: 'Vingerafdruk (SHA-256): toont later aan dat de woorden niet zijn gewijzigd',
  receiptIdentifier: 'Record-ID',
  receiptEarlier: 'Eerdere keuzes op dit apparaat',
  receiptCopy: 'Kopiëren',
  receiptData: 'Downloaden als data (JSON)',
  receiptPage: 'Downloaden als pagina',
  receiptCopied: 'Gekopieerd.',
  receiptNotCopied: 'Kopiëren is niet gelukt. Download in plaats daarvan het bestand.',
};

export default nl;
