import type { ReceiptMessages } from '../en/receipt.js';

const te: ReceiptMessages = {
  lang: 'te',
  dir: 'ltr',
  receiptHeading: 'ఏమి నమోదైంది',
  receiptAllowed: 'అనుమతించినవి',
  receiptRefused: 'తిరస్కరించినవి',
  receiptNothing: 'ఐచ్ఛికమైనది ఏదీ లేదు',
  receiptTime: 'తేదీ, సమయం',
  receiptUntil: 'చెల్లుబాటు గడువు',
  receiptPolicy: 'విధానం వెర్షన్',
  receiptLanguage: 'భాష',
  receiptMethod: 'జవాబు ఇచ్చిన విధం',
  methodMouse: 'మౌస్',
  methodTouch: 'తాకడం',
  methodKeyboard: 'కీబోర్డ్',
  methodScript: 'స్క్రిప్ట్ లేదా బ్రౌజర్ ఎక్స్‌టెన్షన్',
  methodSignal: 'మీ బ్రౌజర్ నిరాకరణ సంకేతం',
  receiptWords: 'చూపిన పాఠం',
  receiptFingerprint: 'వేలిముద్ర (SHA-256): పదాలు మారలేదని తర్వాత చూపుతుంది',
  receiptIdentifier: 'రికార్డు ఐడీ',
  receiptEarlier: 'ఈ పరికరంలో మునుపటి ఎంపికలు',
  receiptCopy: 'కాపీ చేయండి',
  receiptData: 'డేటా (JSON) డౌన్‌లోడ్',
  receiptPage: 'పేజీగా డౌన్‌లోడ్',
  receiptCopied: 'కాపీ అయింది.',
  receiptNotCopied: 'కాపీ చేయలేకపోయాము. ఫైల్‌ను డౌన్‌లోడ్ చేయండి.',
};

export default te;
