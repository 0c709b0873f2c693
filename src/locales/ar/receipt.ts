import type { ReceiptMessages } from '../en/receipt.js';

const ar: ReceiptMessages = {
  lang: 'ar',
  dir: 'rtl',
  receiptHeading: 'ما تم تسجيله',
  receiptAllowed: 'مسموح',
  receiptRefused: 'مرفوض',
  receiptNothing: 'لا شيء اختياري',
  receiptTime: 'التاريخ والوقت',
  receiptUntil: 'سارٍ حتى',
  receiptPolicy: 'إصدار السياسة',
  receiptLanguage: 'اللغة',
  receiptMethod: 'طريقة الإجابة',
  methodMouse: 'الفأرة',
  methodTouch: 'اللمس',
  methodKeyboard: 'لوحة المفاتيح',
  methodScript: 'برنامج نصي أو إضافة في المتصفح',
  methodSignal: 'إشارة الرفض من متصفحكم',
  receiptWords: 'النص الذي عُرض',
  receiptFingerprint: 'بصمة (SHA-256): تُثبت لاحقًا أن الكلمات لم تتغيّر',
  receiptIdentifier: 'معرّف السجل',
  receiptEarlier: 'الاختيارات السابقة على هذا الجهاز',
  receiptCopy: 'نسخ',
  receiptData: 'تنزيل كبيانات (JSON)',
  receiptPage: 'تنزيل كصفحة',
  receiptCopied: 'تم النسخ.',
  receiptNotCopied: 'تعذّر النسخ. يمكنكم تنزيل الملف.',
};

export default ar;
