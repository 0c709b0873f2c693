import type { ReceiptMessages } from '../en/receipt.js';

const mr: ReceiptMessages = {
  lang: 'mr',
  dir: 'ltr',
  receiptHeading: 'काय नोंदवले गेले',
  receiptAllowed: 'परवानगी दिलेले',
  receiptRefused: 'नाकारलेले',
  receiptNothing: 'कोणतीही ऐच्छिक गोष्ट नाही',
  receiptTime: 'दिनांक आणि वेळ',
  receiptUntil: 'वैधतेची मुदत',
  receiptPolicy: 'धोरणाची आवृत्ती',
  receiptLanguage: 'भाषा',
  receiptMethod: 'उत्तराचे माध्यम',
  methodMouse: 'माउस',
  methodTouch: 'स्पर्श',
  methodKeyboard: 'कीबोर्ड',
  methodScript: 'स्क्रिप्ट किंवा ब्राउझर एक्स्टेंशन',
  methodSignal: 'तुमच्या ब्राउझरचा नकाराचा संकेत',
  receiptWords: 'दाखवलेला मजकूर',
  receiptFingerprint: 'फिंगरप्रिंट (SHA-256): शब्द बदललेले नाहीत हे नंतर दाखवते',
  receiptIdentifier: 'नोंद आयडी',
  receiptEarlier: 'या डिव्हाइसवरील मागील निवडी',
  receiptCopy: 'कॉपी करा',
  receiptData: 'डेटा (JSON) डाउनलोड करा',
  receiptPage: 'पान म्हणून डाउनलोड करा',
  receiptCopied: 'कॉपी झाले.',
  receiptNotCopied: 'कॉपी होऊ शकले नाही. फाइल डाउनलोड करा.',
};

export default mr;
