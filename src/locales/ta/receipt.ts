import type { ReceiptMessages } from '../en/receipt.js';

const ta: ReceiptMessages = {
  lang: 'ta',
  dir: 'ltr',
  receiptHeading: 'பதிவு செய்யப்பட்டது',
  receiptAllowed: 'அனுமதித்தவை',
  receiptRefused: 'மறுத்தவை',
  receiptNothing: 'விருப்பமானவை எதுவும் இல்லை',
  receiptTime: 'தேதியும் நேரமும்',
  receiptUntil: 'செல்லுபடி முடிவு',
  receiptPolicy: 'கொள்கைப் பதிப்பு',
  receiptLanguage: 'மொழி',
  receiptMethod: 'பதில் அளித்த முறை',
  methodMouse: 'சுட்டி',
  methodTouch: 'தொடுதல்',
  methodKeyboard: 'விசைப்பலகை',
  methodScript: 'ஸ்கிரிப்ட் அல்லது உலாவி நீட்டிப்பு',
  methodSignal: 'உங்கள் உலாவியின் மறுப்புச் சைகை',
  receiptWords: 'காட்டப்பட்ட உரை',
  receiptFingerprint: 'கைரேகை (SHA-256): சொற்கள் மாறவில்லை எனப் பின்னர் காட்டும்',
  receiptIdentifier: 'பதிவு எண்',
  receiptEarlier: 'இச்சாதனத்தில் முந்தைய தேர்வுகள்',
  receiptCopy: 'நகலெடு',
  receiptData: 'தரவைப் பதிவிறக்கு (JSON)',
  receiptPage: 'பக்கமாகப் பதிவிறக்கு',
  receiptCopied: 'நகலெடுக்கப்பட்டது.',
  receiptNotCopied: 'நகலெடுக்க முடியவில்லை. கோப்பைப் பதிவிறக்கவும்.',
};

export default ta;
