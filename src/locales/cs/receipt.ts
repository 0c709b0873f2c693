import type { ReceiptMessages } from '../en/receipt.js';

const cs: ReceiptMessages = {
  lang: 'cs',
  dir: 'ltr',
  receiptHeading: 'Co bylo zaznamenáno',
  receiptAllowed: 'Povoleno',
  receiptRefused: 'Odmítnuto',
  receiptNothing: 'Nic nepovinného',
  receiptTime: 'Datum a čas',
  receiptUntil: 'Platí do',
  receiptPolicy: 'Verze zásad',
  receiptLanguage: 'Jazyk',
  receiptMethod: 'Způsob odpovědi',
  methodMouse: 'Myš',
  methodTouch: 'Dotyk',
  methodKeyboard: 'Klávesnice',
  methodScript: 'Skript nebo rozšíření prohlížeče',
  methodSignal: 'Signál nesouhlasu vašeho prohlížeče',
  receiptWords: 'Zobrazený text',
  receiptFingerprint: 'Otisk (SHA-256): později dokládá, že se slova nezměnila',
  receiptIdentifier: 'ID záznamu',
  receiptEarlier: 'Dřívější volby na tomto zařízení',
  receiptCopy: 'Kopírovat',
  receiptData: 'Stáhnout jako data (JSON)',
  receiptPage: 'Stáhnout jako stránku',
  receiptCopied: 'Zkopírováno.',
  receiptNotCopied: 'Nepodařilo se zkopírovat. Místo toho si záznam stáhněte.',
};

export default cs;
