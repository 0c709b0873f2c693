import type { ReceiptMessages } from '../en/receipt.js';

const hr: ReceiptMessages = {
  lang: 'hr',
  dir: 'ltr',
  receiptHeading: 'Što je zabilježeno',
  receiptAllowed: 'Dopušteno',
  receiptRefused: 'Odbijeno',
  receiptNothing: 'Ništa neobavezno',
  receiptTime: 'Datum i vrijeme',
  receiptUntil: 'Vrijedi do',
  receiptPolicy: 'Verzija pravila',
  receiptLanguage: 'Jezik',
  receiptMethod: 'Način odgovora',
  methodMouse: 'Miš',
  methodTouch: 'Dodir',
  methodKeyboard: 'Tipkovnica',
  methodScript: 'Skripta ili proširenje preglednika',
  methodSignal: 'Signal odbijanja vašeg preglednika',
  receiptWords: 'Prikazani tekst',
  receiptFingerprint: 'Otisak (SHA-256): kasnije dokazuje da riječi nisu mijenjane',
  receiptIdentifier: 'ID zapisa',
  receiptEarlier: 'Raniji odabiri na ovom uređaju',
  receiptCopy: 'Kopiraj',
  receiptData: 'Preuzmi kao podatke (JSON)',
  receiptPage: 'Preuzmi kao stranicu',
  receiptCopied: 'Kopirano.',
  receiptNotCopied: 'Kopiranje nije uspjelo. Preuzmite datoteku.',
};

export default hr;
