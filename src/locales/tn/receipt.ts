import type { ReceiptMessages } from '../en/receipt.js';

const tn: ReceiptMessages = {
  lang: 'tn',
  dir: 'ltr',
  receiptHeading: 'Se se kwadilweng',
  receiptAllowed: 'Se se letleletsweng',
  receiptRefused: 'Se se gannweng',
  receiptNothing: 'Ga go sepe se se itlhophelwang',
  receiptTime: 'Nako',
  receiptUntil: 'Se dira go fitlha',
  receiptPolicy: 'Mofuta wa pholisi',
  receiptLanguage: 'Puo',
  receiptMethod: 'Karabo e neetswe ka',
  methodMouse: 'Legotlo la khomphiutha',
  methodTouch: 'Go ama',
  methodKeyboard: 'Khiboto',
  methodScript: 'Lenaneo',
  methodSignal: 'Letshwao la go gana la sebatli sa gago',
  receiptWords: 'Mafoko a a bontshitsweng',
  receiptIdentifier: 'Palo ya tshoganyetso',
  receiptEarlier: 'Ditlhopho tsa pele mo sedirisiweng se',
  receiptCopy: 'Kopolola',
  receiptData: 'Folosa jaaka datha',
  receiptPage: 'Folosa jaaka tsebe',
  receiptCopied: 'E kopolotswe.',
  receiptNotCopied: 'Ga e a kgona go kopololwa. E folose.',
};

export default tn;
