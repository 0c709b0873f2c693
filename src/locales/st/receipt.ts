import type { ReceiptMessages } from '../en/receipt.js';

const st: ReceiptMessages = {
  lang: 'st',
  dir: 'ltr',
  receiptHeading: 'Se ngotsweng',
  receiptAllowed: 'Se dumelletsweng',
  receiptRefused: 'Se hannweng',
  receiptNothing: 'Ha ho letho la boikgethelo',
  receiptTime: 'Letsatsi le nako',
  receiptUntil: 'Se sebetsa ho fihlela',
  receiptPolicy: 'Phetolelo ya leano',
  receiptLanguage: 'Puo',
  receiptMethod: 'Mokgwa wa karabo',
  methodMouse: 'Tweba',
  methodTouch: 'Ho ama',
  methodKeyboard: 'Keyboto',
  methodScript: 'Sekripte kapa katoloso ya sebatli',
  methodSignal: 'Letshwao la ho hana la sebatli sa hao',
  receiptWords: 'Mantswe a bontshitsweng',
  receiptFingerprint: 'Letshwao (SHA-256): le bontsha hamorao hore mantswe ha a fetolwa',
  receiptIdentifier: 'Nomoro ya rekoto',
  receiptEarlier: 'Dikgetho tsa pele sesebedisweng sena',
  receiptCopy: 'Kopisa',
  receiptData: 'Jarolla e le datha (JSON)',
  receiptPage: 'Jarolla e le leqephe',
  receiptCopied: 'E kopisitswe.',
  receiptNotCopied: 'Ha e a kgona ho kopiswa. Jarolla faele.',
};

export default st;
