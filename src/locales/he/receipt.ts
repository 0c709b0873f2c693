import type { ReceiptMessages } from '../en/receipt.js';

const he: ReceiptMessages = {
  lang: 'he',
  dir: 'rtl',
  receiptHeading: 'מה נרשם',
  receiptAllowed: 'אושר',
  receiptRefused: 'נדחה',
  receiptNothing: 'שום דבר שאינו חובה',
  receiptTime: 'תאריך ושעה',
  receiptUntil: 'בתוקף עד',
  receiptPolicy: 'גרסת המדיניות',
  receiptLanguage: 'שפה',
  receiptMethod: 'אופן התשובה',
  methodMouse: 'עכבר',
  methodTouch: 'מגע',
  methodKeyboard: 'מקלדת',
  methodScript: 'סקריפט או תוסף דפדפן',
  methodSignal: 'אות הסירוב של הדפדפן שלכם',
  receiptWords: 'הטקסט שהוצג',
  receiptFingerprint: 'טביעת אצבע (SHA-256): מוכיחה מאוחר יותר שהמילים לא שונו',
  receiptIdentifier: 'מזהה הרישום',
  receiptEarlier: 'בחירות קודמות במכשיר הזה',
  receiptCopy: 'העתקה',
  receiptData: 'הורדה כנתונים (JSON)',
  receiptPage: 'הורדה כעמוד',
  receiptCopied: 'הועתק.',
  receiptNotCopied: 'ההעתקה לא הצליחה. אפשר להוריד את הקובץ.',
};

export default he;
