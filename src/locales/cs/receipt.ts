import type { ReceiptMessages } from '../en/receipt.js';

const cs: ReceiptMessages = {
  lang: 'cs',
  dir: 'ltr',
  receiptHeading: 'Co bylo zaznamenáno',
  receiptAllowed: 'Povoleno',
  receiptRefused: 'Odmítnuto',
  receiptNothing: 'Nic volitelného',
  receiptTime: 'Čas',
  receiptUntil: 'Platí do',
  receiptPolicy: 'Verze zásad',
  receiptLanguage: 'Jazyk',
  receiptMethod: 'Způsob odpovědi',
  methodMouse: 'Myš',
  methodTouch: 'Dotyk',
  methodKeyboard: 'Klávesnice',
  methodScript: 'Program',
  methodSignal: 'Signál odmítnutí z vašeho prohlížeče',
  receiptWords: 'Zobrazený text',
  receiptIdentifier: 'Náhodné číslo',
  receiptEarlier: 'Dřívější volby na tomto zařízení',
  receiptCopy: 'Kopírovat',
  receiptData: 'Stáhnout jako data',
  receiptPage: 'Stáhnout jako stránku',
  receiptCopied: 'Zkopírováno.',
  receiptNotCopied: 'Nepodařilo se zkopírovat. Místo toho si záznam stáhněte.',
};

export default cs;
