import type { ReceiptMessages } from '../en/receipt.js';

const bn: ReceiptMessages = {
  lang: 'bn',
  dir: 'ltr',
  receiptHeading: 'কী নথিভুক্ত হয়েছে',
  receiptAllowed: 'অনুমতি দেওয়া',
  receiptRefused: 'নাকচ করা',
  receiptNothing: 'ঐচ্ছিক কিছুই নয়',
  receiptTime: 'তারিখ ও সময়',
  receiptUntil: 'কত দিন বৈধ',
  receiptPolicy: 'নীতির সংস্করণ',
  receiptLanguage: 'ভাষা',
  receiptMethod: 'উত্তরের মাধ্যম',
  methodMouse: 'মাউস',
  methodTouch: 'স্পর্শ',
  methodKeyboard: 'কীবোর্ড',
  methodScript: 'স্ক্রিপ্ট বা ব্রাউজার এক্সটেনশন',
  methodSignal: 'আপনার ব্রাউজারের অসম্মতির সংকেত',
  receiptWords: 'দেখানো লেখা',
  receiptFingerprint: 'ফিঙ্গারপ্রিন্ট (SHA-256): পরে প্রমাণ করে যে কথাগুলো বদলায়নি',
  receiptIdentifier: 'রেকর্ড আইডি',
  receiptEarlier: 'এই ডিভাইসে আগের পছন্দ',
  receiptCopy: 'কপি করুন',
  receiptData: 'ডেটা (JSON) ডাউনলোড করুন',
  receiptPage: 'পেজ হিসেবে ডাউনলোড করুন',
  receiptCopied: 'কপি হয়েছে।',
  receiptNotCopied: 'কপি করা যায়নি। ফাইলটি ডাউনলোড করুন।',
};

export default bn;
