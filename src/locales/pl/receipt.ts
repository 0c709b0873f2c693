import type { ReceiptMessages } from '../en/receipt.js';

const pl: ReceiptMessages = {
  lang: 'pl',
  dir: 'ltr',
  receiptHeading: 'Co zapisano',
  receiptAllowed: 'Dozwolone',
  receiptRefused: 'Odrzucone',
  receiptNothing: 'Nic opcjonalnego',
  receiptTime: 'Data i godzina',
  receiptUntil: 'Ważne do',
  receiptPolicy: 'Wersja polityki',
  receiptLanguage: 'Język',
  receiptMethod: 'Sposób odpowiedzi',
  methodMouse: 'Mysz',
  methodTouch: 'Dotyk',
  methodKeyboard: 'Klawiatura',
  methodScript: 'Skrypt lub rozszerzenie przeglądarki',
  methodSignal: 'Sygnał sprzeciwu z przeglądarki',
  receiptWords: 'Wyświetlony tekst',
  receiptFingerprint: 'Odcisk (SHA-256): później dowodzi, że słowa nie zostały zmienione',
  receiptIdentifier: 'Identyfikator zapisu',
  receiptEarlier: 'Wcześniejsze wybory na tym urządzeniu',
  receiptCopy: 'Kopiuj',
  receiptData: 'Pobierz jako dane (JSON)',
  receiptPage: 'Pobierz jako stronę',
  receiptCopied: 'Skopiowano.',
  receiptNotCopied: 'Nie udało się skopiować. Można pobrać plik.',
};

export default pl;
