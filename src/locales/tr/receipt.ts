import type { ReceiptMessages } from '../en/receipt.js';

const tr: ReceiptMessages = {
  lang: 'tr',
  dir: 'ltr',
  receiptHeading: 'Kaydedilenler',
  receiptAllowed: 'İzin verilen',
  receiptRefused: 'Reddedilen',
  receiptNothing: 'İsteğe bağlı hiçbir şey',
  receiptTime: 'Zaman',
  receiptUntil: 'Geçerlilik sonu',
  receiptPolicy: 'Politika sürümü',
  receiptLanguage: 'Dil',
  receiptMethod: 'Yanıt yolu',
  methodMouse: 'Fare',
  methodTouch: 'Dokunma',
  methodKeyboard: 'Klavye',
  methodScript: 'Bir program',
  methodSignal: 'Tarayıcınızın ret sinyali',
  receiptWords: 'Gösterilen sözler',
  receiptIdentifier: 'Rastgele sayı',
  receiptEarlier: 'Bu cihazdaki önceki seçimler',
  receiptCopy: 'Kopyala',
  receiptData: 'Veri olarak indir',
  receiptPage: 'Sayfa olarak indir',
  receiptCopied: 'Kopyalandı.',
  receiptNotCopied: 'Kopyalanamadı. Bunun yerine indirin.',
};

export default tr;
