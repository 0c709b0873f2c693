import type { ReceiptMessages } from '../en/receipt.js';

const tr: ReceiptMessages = {
  lang: 'tr',
  dir: 'ltr',
  receiptHeading: 'Kaydedilenler',
  receiptAllowed: 'İzin verilen',
  receiptRefused: 'Reddedilen',
  receiptNothing: 'İsteğe bağlı hiçbir şey',
  receiptTime: 'Tarih ve saat',
  receiptUntil: 'Geçerlilik sonu',
  receiptPolicy: 'Politika sürümü',
  receiptLanguage: 'Dil',
  receiptMethod: 'Yanıt yolu',
  methodMouse: 'Fare',
  methodTouch: 'Dokunma',
  methodKeyboard: 'Klavye',
  methodScript: 'Bir betik veya tarayıcı uzantısı',
  methodSignal: 'Tarayıcınızın ret sinyali',
  receiptWords: 'Gösterilen metin',
  receiptFingerprint: 'Parmak izi (SHA-256): sözlerin değişmediğini sonradan gösterir',
  receiptIdentifier: 'Kayıt kimliği',
  receiptEarlier: 'Bu cihazdaki önceki seçimler',
  receiptCopy: 'Kopyala',
  receiptData: 'Veri olarak indir (JSON)',
  receiptPage: 'Sayfa olarak indir',
  receiptCopied: 'Kopyalandı.',
  receiptNotCopied: 'Kopyalanamadı. Dosyayı indirebilirsiniz.',
};

export default tr;
