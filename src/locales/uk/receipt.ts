import type { ReceiptMessages } from '../en/receipt.js';

const uk: ReceiptMessages = {
  lang: 'uk',
  dir: 'ltr',
  receiptHeading: 'Що було записано',
  receiptAllowed: 'Дозволено',
  receiptRefused: 'Відхилено',
  receiptNothing: 'Нічого необов’язкового',
  receiptTime: 'Дата й час',
  receiptUntil: 'Діє до',
  receiptPolicy: 'Версія політики',
  receiptLanguage: 'Мова',
  receiptMethod: 'Спосіб відповіді',
  methodMouse: 'Миша',
  methodTouch: 'Дотик',
  methodKeyboard: 'Клавіатура',
  methodScript: 'Скрипт або розширення браузера',
  methodSignal: 'Сигнал відмови вашого браузера',
  receiptWords: 'Показаний текст',
  receiptFingerprint: 'Відбиток (SHA-256): згодом доводить, що слова не змінено',
  receiptIdentifier: 'Ідентифікатор запису',
  receiptEarlier: 'Попередній вибір на цьому пристрої',
  receiptCopy: 'Копіювати',
  receiptData: 'Завантажити дані (JSON)',
  receiptPage: 'Завантажити як сторінку',
  receiptCopied: 'Скопійовано.',
  receiptNotCopied: 'Не вдалося скопіювати. Завантажте файл.',
};

export default uk;
