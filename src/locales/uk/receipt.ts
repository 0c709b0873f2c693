import type { ReceiptMessages } from '../en/receipt.js';

const uk: ReceiptMessages = {
  lang: 'uk',
  dir: 'ltr',
  receiptHeading: 'Що було записано',
  receiptAllowed: 'Дозволено',
  receiptRefused: 'Відхилено',
  receiptNothing: 'Нічого необов’язкового',
  receiptTime: 'Час',
  receiptUntil: 'Діє до',
  receiptPolicy: 'Версія політики',
  receiptLanguage: 'Мова',
  receiptMethod: 'Спосіб відповіді',
  methodMouse: 'Миша',
  methodTouch: 'Дотик',
  methodKeyboard: 'Клавіатура',
  methodScript: 'Програма',
  methodSignal: 'Сигнал відмови вашого браузера',
  receiptWords: 'Показані слова',
  receiptIdentifier: 'Випадкове число',
  receiptEarlier: 'Попередні вибори на цьому пристрої',
  receiptCopy: 'Копіювати',
  receiptData: 'Завантажити як дані',
  receiptPage: 'Завантажити як сторінку',
  receiptCopied: 'Скопійовано.',
  receiptNotCopied: 'Не вдалося скопіювати. Завантажте натомість.',
};

export default uk;
