import type { ReceiptMessages } from '../en/receipt.js';

const lt: ReceiptMessages = {
  lang: 'lt',
  dir: 'ltr',
  receiptHeading: 'Kas užfiksuota',
  receiptAllowed: 'Leista',
  receiptRefused: 'Atmesta',
  receiptNothing: 'Nieko neprivalomo',
  receiptTime: 'Data ir laikas',
  receiptUntil: 'Galioja iki',
  receiptPolicy: 'Politikos versija',
  receiptLanguage: 'Kalba',
  receiptMethod: 'Atsakymo būdas',
  methodMouse: 'Pelė',
  methodTouch: 'Lietimas',
  methodKeyboard: 'Klaviatūra',
  methodScript: 'Scenarijus arba naršyklės plėtinys',
  methodSignal: 'Jūsų naršyklės atsisakymo signalas',
  receiptWords: 'Rodytas tekstas',
  receiptFingerprint: 'Pirštų atspaudas (SHA-256): vėliau parodo, kad žodžiai nepakeisti',
  receiptIdentifier: 'Įrašo ID',
  receiptEarlier: 'Ankstesni pasirinkimai šiame įrenginyje',
  receiptCopy: 'Kopijuoti',
  receiptData: 'Atsisiųsti duomenis (JSON)',
  receiptPage: 'Atsisiųsti kaip puslapį',
  receiptCopied: 'Nukopijuota.',
  receiptNotCopied: 'Nukopijuoti nepavyko. Atsisiųskite failą.',
};

export default lt;
