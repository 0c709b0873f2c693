import type { ReceiptMessages } from '../en/receipt.js';

const ja: ReceiptMessages = {
  lang: 'ja',
  dir: 'ltr',
  receiptHeading: '記録された内容',
  receiptAllowed: '許可',
  receiptRefused: '拒否',
  receiptNothing: '任意のものなし',
  receiptTime: '日時',
  receiptUntil: '有効期限',
  receiptPolicy: 'ポリシーの版',
  receiptLanguage: '言語',
  receiptMethod: '回答方法',
  methodMouse: 'マウス',
  methodTouch: 'タッチ',
  methodKeyboard: 'キーボード',
  methodScript: 'プログラム',
  methodSignal: 'ブラウザーのオプトアウト信号',
  receiptWords: '表示された文言',
  receiptIdentifier: 'ランダムな番号',
  receiptEarlier: 'この端末での以前の選択',
  receiptCopy: 'コピー',
  receiptData: 'データをダウンロード',
  receiptPage: 'ページをダウンロード',
  receiptCopied: 'コピーしました。',
  receiptNotCopied: 'コピーできませんでした。ダウンロードしてください。',
};

export default ja;
