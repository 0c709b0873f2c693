import type { ReceiptMessages } from '../en/receipt.js';

const he: ReceiptMessages = {
  lang: 'he',
  dir: 'rtl',
  receiptHeading: 'מה נרשם',
  receiptAllowed: 'אושר',
  receiptRefused: 'נדחה',
  receiptNothing: 'שום דבר אופציונלי',
  receiptTime: 'זמן',
  receiptUntil: 'בתוקף עד',
  receiptPolicy: 'גרסת המדיניות',
  receiptLanguage: 'שפה',
  receiptMethod: 'אופן התשובה',
  methodMouse: 'עכבר',
  methodTouch: 'מגע',
  methodKeyboard: 'מקלדת',
  methodScript: 'תוכנה',
  methodSignal: 'אות הסירוב של הדפדפן שלכם',
  receiptWords: 'המילים שהוצגו',
  receiptIdentifier: 'מספר אקראי',
  receiptEarlier: 'בחירות קודמות במכשיר הזה',
  receiptCopy: 'העתקה',
  receiptData: 'הורדה כנתונים',
  receiptPage: 'הורדה כדף',
  receiptCopied: 'הועתק.',
  receiptNotCopied: 'ההעתקה לא הצליחה. אפשר להוריד במקום.',
};

export default he;
