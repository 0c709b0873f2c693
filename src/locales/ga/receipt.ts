import type { ReceiptMessages } from '../en/receipt.js';

const ga: ReceiptMessages = {
  lang: 'ga',
  dir: 'ltr',
  receiptHeading: 'Cad a taifeadadh',
  receiptAllowed: 'Ceadaithe',
  receiptRefused: 'Diúltaithe',
  receiptNothing: 'Aon rud roghnach',
  receiptTime: 'Dáta agus am',
  receiptUntil: 'Bailí go dtí',
  receiptPolicy: 'Leagan an bheartais',
  receiptLanguage: 'Teanga',
  receiptMethod: 'Modh freagartha',
  methodMouse: 'Luch',
  methodTouch: 'Tadhall',
  methodKeyboard: 'Méarchlár',
  methodScript: 'Script nó eisínteacht bhrabhsálaí',
  methodSignal: 'Comhartha diúltaithe do bhrabhsálaí',
  receiptWords: 'An téacs a taispeánadh',
  receiptFingerprint: 'Méarlorg (SHA-256): cruthaíonn níos déanaí nár athraíodh na focail',
  receiptIdentifier: 'Aitheantas an taifid',
  receiptEarlier: 'Roghanna roimhe seo ar an ngléas seo',
  receiptCopy: 'Cóipeáil',
  receiptData: 'Íoslódáil mar shonraí (JSON)',
  receiptPage: 'Íoslódáil mar leathanach',
  receiptCopied: 'Cóipeáilte.',
  receiptNotCopied: 'Níorbh fhéidir é a chóipeáil. Íoslódáil an comhad.',
};

export default ga;
