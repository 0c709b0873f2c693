import type { ReceiptMessages } from '../en/receipt.js';

const sk: ReceiptMessages = {
  lang: 'sk',
  dir: 'ltr',
  receiptHeading: 'Čo bolo zaznamenané',
  receiptAllowed: 'Povolené',
  receiptRefused: 'Odmietnuté',
  receiptNothing: 'Nič nepovinné',
  receiptTime: 'Dátum a čas',
  receiptUntil: 'Platí do',
  receiptPolicy: 'Verzia zásad',
  receiptLanguage: 'Jazyk',
  receiptMethod: 'Spôsob odpovede',
  methodMouse: 'Myš',
  methodTouch: 'Dotyk',
  methodKeyboard: 'Klávesnica',
  methodScript: 'Skript alebo rozšírenie prehliadača',
  methodSignal: 'Signál nesúhlasu vášho prehliadača',
  receiptWords: 'Zobrazený text',
  receiptFingerprint: 'Odtlačok (SHA-256): neskôr dokladá, že sa slová nezmenili',
  receiptIdentifier: 'ID záznamu',
  receiptEarlier: 'Skoršie voľby na tomto zariadení',
  receiptCopy: 'Kopírovať',
  receiptData: 'Stiahnuť ako údaje (JSON)',
  receiptPage: 'Stiahnuť ako stránku',
  receiptCopied: 'Skopírované.',
  receiptNotCopied: 'Nepodarilo sa skopírovať. Stiahnite si súbor.',
};

export default sk;
