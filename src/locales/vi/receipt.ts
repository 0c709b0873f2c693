import type { ReceiptMessages } from '../en/receipt.js';

const vi: ReceiptMessages = {
  lang: 'vi',
  dir: 'ltr',
  receiptHeading: 'Nội dung đã ghi lại',
  receiptAllowed: 'Đã cho phép',
  receiptRefused: 'Đã từ chối',
  receiptNothing: 'Không có mục tùy chọn nào',
  receiptTime: 'Ngày và giờ',
  receiptUntil: 'Có hiệu lực đến',
  receiptPolicy: 'Phiên bản chính sách',
  receiptLanguage: 'Ngôn ngữ',
  receiptMethod: 'Trả lời bằng',
  methodMouse: 'Chuột',
  methodTouch: 'Cảm ứng',
  methodKeyboard: 'Bàn phím',
  methodScript: 'Tập lệnh hoặc tiện ích trình duyệt',
  methodSignal: 'Tín hiệu từ chối của trình duyệt',
  receiptWords: 'Nội dung đã hiển thị',
  receiptFingerprint: 'Dấu vân tay (SHA-256): về sau chứng minh lời văn không bị đổi',
  receiptIdentifier: 'Mã bản ghi',
  receiptEarlier: 'Các lựa chọn trước đây trên thiết bị này',
  receiptCopy: 'Sao chép',
  receiptData: 'Tải xuống dữ liệu (JSON)',
  receiptPage: 'Tải xuống dạng trang',
  receiptCopied: 'Đã sao chép.',
  receiptNotCopied: 'Không thể sao chép. Hãy tải tệp xuống.',
};

export default vi;
