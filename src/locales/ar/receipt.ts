import type { ReceiptMessages } from '../en/receipt.js';

const ar: ReceiptMessages = {
  lang: 'ar',
  dir: 'rtl',
  receiptHeading: 'ما تم تسجيله',
  receiptAllowed: 'مسموح',
  receiptRefused: 'مرفوض',
  receiptNothing: 'لا شيء اختياري',
  receiptTime: 'الوقت',
  receiptUntil: 'سارٍ حتى',
  receiptPolicy: 'إصدار السياسة',
  receiptLanguage: 'اللغة',
  receiptMethod: 'طريقة الإجابة',
  methodMouse: 'الفأرة',
  methodTouch: 'اللمس',
  methodKeyboard: 'لوحة المفاتيح',
  methodScript: 'برنامج',
  methodSignal: 'إشارة الرفض من متصفحكم',
  receiptWords: 'الكلمات التي عُرضت',
  receiptIdentifier: 'رقم عشوائي',
  receiptEarlier: 'الاختيارات السابقة على هذا الجهاز',
  receiptCopy: 'نسخ',
  receiptData: 'تنزيل كبيانات',
  receiptPage: 'تنزيل كصفحة',
  receiptCopied: 'تم النسخ.',
  receiptNotCopied: 'تعذّر النسخ. يمكنكم تنزيله بدلًا من ذلك.',
};

export default ar;
