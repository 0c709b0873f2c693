import type { ReceiptMessages } from '../en/receipt.js';

const ro: ReceiptMessages = {
  lang: 'ro',
  dir: 'ltr',
  receiptHeading: 'Ce s-a înregistrat',
  receiptAllowed: 'Permis',
  receiptRefused: 'Refuzat',
  receiptNothing: 'Nimic opțional',
  receiptTime: 'Data și ora',
  receiptUntil: 'Valabil până la',
  receiptPolicy: 'Versiunea politicii',
  receiptLanguage: 'Limba',
  receiptMethod: 'Răspuns dat prin',
  methodMouse: 'Mouse',
  methodTouch: 'Atingere',
  methodKeyboard: 'Tastatură',
  methodScript: 'Un script sau o extensie a browserului',
  methodSignal: 'Semnalul de refuz al browserului dumneavoastră',
  receiptWords: 'Textul afișat',
  receiptFingerprint: 'Amprentă (SHA-256): dovedește ulterior că textul nu a fost schimbat',
  receiptIdentifier: 'ID-ul înregistrării',
  receiptEarlier: 'Alegeri anterioare pe acest dispozitiv',
  receiptCopy: 'Copiați',
  receiptData: 'Descărcați ca date (JSON)',
  receiptPage: 'Descărcați ca pagină',
  receiptCopied: 'Copiat.',
  receiptNotCopied: 'Nu s-a putut copia. Descărcați fișierul.',
};

export default ro;
