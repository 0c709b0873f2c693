import type { ReceiptMessages } from '../en/receipt.js';

const ja: ReceiptMessages = {
  lang: 'ja',
  dir: 'ltr',
  receiptHeading: '記録された内容',
  receiptAllowed: '許可',
  receiptRefused: '拒否',
  receiptNothing: '任意のものはすべて拒否',
  receiptTime: '日時',
  receiptUntil: '有効期限',
  receiptPolicy: 'ポリシーの版',
  receiptLanguage: '言語',
  receiptMethod: '回答方法',
  methodMouse: 'マウス',
  methodTouch: 'タッチ',
  methodKeyboard: 'キーボード',
  methodScript: 'スクリプトまたは拡張機能',
  methodSignal: 'ブラウザーの拒否シグナル',
  receiptWords: '表示された文言',
  receiptFingerprint: 'フィンガープリント（SHA-256）：言葉が変わっていないことを後で示します',
  receiptIdentifier: '記録ID',
  receiptEarlier: 'この端末での以前の選択',
  receiptCopy: 'コピー',
  receiptData: 'データ（JSON）でダウンロード',
  receiptPage: 'ページとしてダウンロード',
  receiptCopied: 'コピーしました。',
  receiptNotCopied: 'コピーできませんでした。代わりにダウンロードしてください。',
};

export default ja;
