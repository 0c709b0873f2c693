import type { ReceiptMessages } from '../en/receipt.js';

const tn: ReceiptMessages = {
  lang: 'tn',
  dir: 'ltr',
  receiptHeading: 'Se se kwadilweng',
  receiptAllowed: 'Se se letleletsweng',
  receiptRefused: 'Se se gannweng',
  receiptNothing: 'Ga go sepe se se sa patelediweng',
  receiptTime: 'Letlha le nako',
  receiptUntil: 'Se dira go fitlha',
  receiptPolicy: 'Tokololo ya pholisi',
  receiptLanguage: 'Puo',
  receiptMethod: 'Mokgwa wa karabo',
  methodMouse: 'Maose',
  methodTouch: 'Go ama',
  methodKeyboard: 'Khiboto',
  methodScript: 'Sekerepete kgotsa katoloso ya sebatli',
  methodSignal: 'Letshwao la go gana la sebatli sa gago',
  receiptWords: 'Mafoko a a bontshitsweng',
  receiptFingerprint: 'Letshwao (SHA-256): le supa moragonyana gore mafoko ga a fetolwa',
  receiptIdentifier: 'Nomoro ya rekoto',
  receiptEarlier: 'Ditlhopho tsa pele mo sedirisiweng se',
  receiptCopy: 'Kopisa',
  receiptData: 'Folosa jaaka datha (JSON)',
  receiptPage: 'Folosa jaaka tsebe',
  receiptCopied: 'E kopisitswe.',
  receiptNotCopied: 'Ga e a kgona go kopisiwa. Folosa faele.',
};

export default tn;
