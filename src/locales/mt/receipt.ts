import type { ReceiptMessages } from '../en/receipt.js';

const mt: ReceiptMessages = {
  lang: 'mt',
  dir: 'ltr',
  receiptHeading: 'X’ġie rreġistrat',
  receiptAllowed: 'Permess',
  receiptRefused: 'Irrifjutat',
  receiptNothing: 'Xejn fakultattiv',
  receiptTime: 'Data u ħin',
  receiptUntil: 'Validu sa',
  receiptPolicy: 'Verżjoni tal-politika',
  receiptLanguage: 'Lingwa',
  receiptMethod: 'Mod tat-tweġiba',
  methodMouse: 'Maws',
  methodTouch: 'Mess',
  methodKeyboard: 'Tastiera',
  methodScript: 'Script jew estensjoni tal-browser',
  methodSignal: 'Is-sinjal ta’ rifjut tal-browser tiegħek',
  receiptWords: 'It-test li ntwera',
  receiptFingerprint: 'Marka (SHA-256): turi aktar tard li l-kliem ma nbidilx',
  receiptIdentifier: 'ID tar-reġistrazzjoni',
  receiptEarlier: 'Għażliet preċedenti fuq dan it-tagħmir',
  receiptCopy: 'Ikkopja',
  receiptData: 'Niżżel bħala data (JSON)',
  receiptPage: 'Niżżel bħala paġna',
  receiptCopied: 'Ikkupjat.',
  receiptNotCopied: 'Ma setax jiġi kkupjat. Niżżel il-fajl.',
};

export default mt;
