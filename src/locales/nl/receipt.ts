import type { ReceiptMessages } from '../en/receipt.js';

const nl: ReceiptMessages = {
  lang: 'nl',
  dir: 'ltr',
  receiptHeading: 'Wat is vastgelegd',
  receiptAllowed: 'Toegestaan',
  receiptRefused: 'Geweigerd',
  receiptNothing: 'Niets optioneels',
  receiptTime: 'Tijd',
  receiptUntil: 'Geldt tot',
  receiptPolicy: 'Versie van het beleid',
  receiptLanguage: 'Taal',
  receiptMethod: 'Beantwoord met',
  methodMouse: 'Muis',
  methodTouch: 'Aanraking',
  methodKeyboard: 'Toetsenbord',
  methodScript: 'Een programma',
  methodSignal: 'Het afmeldsignaal van uw browser',
  receiptWords: 'Getoonde tekst',
  receiptIdentifier: 'Willekeurig nummer',
  receiptEarlier: 'Eerdere keuzes op dit apparaat',
  receiptCopy: 'Kopiëren',
  receiptData: 'Downloaden als gegevens',
  receiptPage: 'Downloaden als pagina',
  receiptCopied: 'Gekopieerd.',
  receiptNotCopied: 'Kopiëren is niet gelukt. Download het in plaats daarvan.',
};

export default nl;
