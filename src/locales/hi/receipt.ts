import type { ReceiptMessages } from '../en/receipt.js';

const hi: ReceiptMessages = {
  lang: 'hi',
  dir: 'ltr',
  receiptHeading: 'क्या दर्ज किया गया',
  receiptAllowed: 'अनुमति दी गई',
  receiptRefused: 'अस्वीकार किया गया',
  receiptNothing: 'कोई वैकल्पिक चीज़ नहीं',
  receiptTime: 'तारीख और समय',
  receiptUntil: 'कब तक मान्य',
  receiptPolicy: 'नीति का संस्करण',
  receiptLanguage: 'भाषा',
  receiptMethod: 'उत्तर का माध्यम',
  methodMouse: 'माउस',
  methodTouch: 'स्पर्श',
  methodKeyboard: 'कीबोर्ड',
  methodScript: 'कोई स्क्रिप्ट या एक्सटेंशन',
  methodSignal: 'आपके ब्राउज़र का मनाही का संकेत',
  receiptWords: 'दिखाए गए शब्द',
  receiptFingerprint: 'फ़िंगरप्रिंट (SHA-256): बाद में दिखाता है कि शब्द बदले नहीं गए',
  receiptIdentifier: 'रिकॉर्ड आईडी',
  receiptEarlier: 'इस डिवाइस पर पिछले चुनाव',
  receiptCopy: 'कॉपी करें',
  receiptData: 'डेटा (JSON) डाउनलोड करें',
  receiptPage: 'पेज के रूप में डाउनलोड करें',
  receiptCopied: 'कॉपी हो गया।',
  receiptNotCopied: 'कॉपी नहीं हो सका। फ़ाइल डाउनलोड करें।',
};

export default hi;
