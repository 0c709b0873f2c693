import type { ReceiptMessages } from '../en/receipt.js';

const zh: ReceiptMessages = {
  lang: 'zh',
  dir: 'ltr',
  receiptHeading: '已记录的内容',
  receiptAllowed: '已允许',
  receiptRefused: '已拒绝',
  receiptNothing: '未允许任何可选项',
  receiptTime: '日期和时间',
  receiptUntil: '有效期至',
  receiptPolicy: '政策版本',
  receiptLanguage: '语言',
  receiptMethod: '回答方式',
  methodMouse: '鼠标',
  methodTouch: '触摸',
  methodKeyboard: '键盘',
  methodScript: '脚本或浏览器扩展程序',
  methodSignal: '您浏览器的拒绝信号',
  receiptWords: '所显示的文字',
  receiptFingerprint: '指纹（SHA-256）：日后可证明文字未被更改',
  receiptIdentifier: '记录 ID',
  receiptEarlier: '此设备上以前的选择',
  receiptCopy: '复制',
  receiptData: '下载为数据 (JSON)',
  receiptPage: '下载为网页',
  receiptCopied: '已复制。',
  receiptNotCopied: '无法复制。请改为下载文件。',
};

export default zh;
