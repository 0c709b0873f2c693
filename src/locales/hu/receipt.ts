import type { ReceiptMessages } from '../en/receipt.js';

const hu: ReceiptMessages = {
  lang: 'hu',
  dir: 'ltr',
  receiptHeading: 'Mit rögzítettünk',
  receiptAllowed: 'Engedélyezve',
  receiptRefused: 'Elutasítva',
  receiptNothing: 'Egy választható elem sem',
  receiptTime: 'Dátum és idő',
  receiptUntil: 'Érvényesség vége',
  receiptPolicy: 'A tájékoztató verziója',
  receiptLanguage: 'Nyelv',
  receiptMethod: 'A válasz módja',
  methodMouse: 'Egér',
  methodTouch: 'Érintés',
  methodKeyboard: 'Billentyűzet',
  methodScript: 'Szkript vagy böngészőbővítmény',
  methodSignal: 'Böngészője tiltakozási jelzése',
  receiptWords: 'A megjelenített szöveg',
  receiptFingerprint: 'Ujjlenyomat (SHA-256): később igazolja, hogy a szöveg nem változott',
  receiptIdentifier: 'A bejegyzés azonosítója',
  receiptEarlier: 'Korábbi döntések ezen az eszközön',
  receiptCopy: 'Másolás',
  receiptData: 'Letöltés adatként (JSON)',
  receiptPage: 'Letöltés oldalként',
  receiptCopied: 'Másolva.',
  receiptNotCopied: 'Nem sikerült másolni. Töltse le a fájlt.',
};

export default hu;
