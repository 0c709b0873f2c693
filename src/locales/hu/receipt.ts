import type { ReceiptMessages } from '../en/receipt.js';

const hu: ReceiptMessages = {
  lang: 'hu',
  dir: 'ltr',
  receiptHeading: 'Mit rögzítettünk',
  receiptAllowed: 'Engedélyezve',
  receiptRefused: 'Elutasítva',
  receiptNothing: 'Semmi választható',
  receiptTime: 'Időpont',
  receiptUntil: 'Eddig érvényes',
  receiptPolicy: 'A tájékoztató változata',
  receiptLanguage: 'Nyelv',
  receiptMethod: 'A válasz módja',
  methodMouse: 'Egér',
  methodTouch: 'Érintés',
  methodKeyboard: 'Billentyűzet',
  methodScript: 'Egy program',
  methodSignal: 'Az Ön böngészőjének tiltakozó jelzése',
  receiptWords: 'A megjelenített szöveg',
  receiptIdentifier: 'Véletlen szám',
  receiptEarlier: 'Korábbi választások ezen az eszközön',
  receiptCopy: 'Másolás',
  receiptData: 'Letöltés adatként',
  receiptPage: 'Letöltés oldalként',
  receiptCopied: 'Másolva.',
  receiptNotCopied: 'Nem sikerült másolni. Töltse le helyette.',
};

export default hu;
