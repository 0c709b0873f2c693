import type { ReceiptMessages } from '../en/receipt.js';

const hi: ReceiptMessages = {
  lang: 'hi',
  dir: 'ltr',
  receiptHeading: 'क्या दर्ज किया गया',
  receiptAllowed: 'अनुमति दी गई',
  receiptRefused: 'अस्वीकार किया गया',
  receiptNothing: 'कुछ भी वैकल्पिक नहीं',
  receiptTime: 'समय',
  receiptUntil: 'कब तक मान्य',
  receiptPolicy: 'नीति का संस्करण',
  receiptLanguage: 'भाषा',
  receiptMethod: 'उत्तर का माध्यम',
  methodMouse: 'माउस',
  methodTouch: 'स्पर्श',
  methodKeyboard: 'कीबोर्ड',
  methodScript: 'कोई प्रोग्राम',
  methodSignal: 'आपके ब्राउज़र का ऑप्ट-आउट संकेत',
  receiptWords: 'दिखाए गए शब्द',
  receiptIdentifier: 'यादृच्छिक संख्या',
  receiptEarlier: 'इस डिवाइस पर पिछले चुनाव',
  receiptCopy: 'कॉपी करें',
  receiptData: 'डेटा डाउनलोड करें',
  receiptPage: 'पेज डाउनलोड करें',
  receiptCopied: 'कॉपी हो गया।',
  receiptNotCopied: 'कॉपी नहीं हो सका। इसके बजाय डाउनलोड करें।',
};

export default hi;
