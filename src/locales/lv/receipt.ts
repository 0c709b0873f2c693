import type { ReceiptMessages } from '../en/receipt.js';

const lv: ReceiptMessages = {
  lang: 'lv',
  dir: 'ltr',
  receiptHeading: 'Kas tika reģistrēts',
  receiptAllowed: 'Atļauts',
  receiptRefused: 'Noraidīts',
  receiptNothing: 'Nekas neobligāts',
  receiptTime: 'Datums un laiks',
  receiptUntil: 'Spēkā līdz',
  receiptPolicy: 'Politikas versija',
  receiptLanguage: 'Valoda',
  receiptMethod: 'Atbildes veids',
  methodMouse: 'Pele',
  methodTouch: 'Pieskāriens',
  methodKeyboard: 'Tastatūra',
  methodScript: 'Skripts vai pārlūka paplašinājums',
  methodSignal: 'Jūsu pārlūka atteikuma signāls',
  receiptWords: 'Parādītais teksts',
  receiptFingerprint: 'Pirkstu nospiedums (SHA-256): vēlāk apliecina, ka vārdi nav mainīti',
  receiptIdentifier: 'Ieraksta ID',
  receiptEarlier: 'Agrākās izvēles šajā ierīcē',
  receiptCopy: 'Kopēt',
  receiptData: 'Lejupielādēt datus (JSON)',
  receiptPage: 'Lejupielādēt kā lapu',
  receiptCopied: 'Nokopēts.',
  receiptNotCopied: 'Neizdevās nokopēt. Lejupielādējiet failu.',
};

export default lv;
