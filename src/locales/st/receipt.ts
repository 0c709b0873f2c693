import type { ReceiptMessages } from '../en/receipt.js';

const st: ReceiptMessages = {
  lang: 'st',
  dir: 'ltr',
  receiptHeading: 'Se ngotsweng',
  receiptAllowed: 'Se dumelletsweng',
  receiptRefused: 'Se hannweng',
  receiptNothing: 'Ha ho letho la boikgethelo',
  receiptTime: 'Nako',
  receiptUntil: 'Se sebetsa ho fihlela',
  receiptPolicy: 'Mofuta wa leano',
  receiptLanguage: 'Puo',
  receiptMethod: 'Karabo e fanwe ka',
  methodMouse: 'Tweba',
  methodTouch: 'Ho ama',
  methodKeyboard: 'Keyboto',
  methodScript: 'Lenaneo',
  methodSignal: 'Letshwao la ho hana la sebatli sa hao',
  receiptWords: 'Mantswe a bontshitsweng',
  receiptIdentifier: 'Nomoro e sa reromang',
  receiptEarlier: 'Dikgetho tsa pele sesebedisweng sena',
  receiptCopy: 'Kopitsa',
  receiptData: 'Jarolla e le datha',
  receiptPage: 'Jarolla e le leqephe',
  receiptCopied: 'E kopiditswe.',
  receiptNotCopied: 'Ha e a kgona ho kopitswa. E jarolle.',
};

export default st;
