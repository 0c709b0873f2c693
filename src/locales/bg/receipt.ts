import type { ReceiptMessages } from '../en/receipt.js';

const bg: ReceiptMessages = {
  lang: 'bg',
  dir: 'ltr',
  receiptHeading: 'Какво е записано',
  receiptAllowed: 'Разрешено',
  receiptRefused: 'Отказано',
  receiptNothing: 'Нищо незадължително',
  receiptTime: 'Дата и час',
  receiptUntil: 'Валидно до',
  receiptPolicy: 'Версия на политиката',
  receiptLanguage: 'Език',
  receiptMethod: 'Отговорено чрез',
  methodMouse: 'Мишка',
  methodTouch: 'Докосване',
  methodKeyboard: 'Клавиатура',
  methodScript: 'Скрипт или разширение на браузъра',
  methodSignal: 'Сигналът за отказ на браузъра Ви',
  receiptWords: 'Показан текст',
  receiptFingerprint: 'Отпечатък (SHA-256): доказва по-късно, че думите не са променени',
  receiptIdentifier: 'Идентификатор на записа',
  receiptEarlier: 'Предишни избори на това устройство',
  receiptCopy: 'Копиране',
  receiptData: 'Изтегляне като данни (JSON)',
  receiptPage: 'Изтегляне като страница',
  receiptCopied: 'Копирано.',
  receiptNotCopied: 'Копирането не успя. Изтеглете файла.',
};

export default bg;
