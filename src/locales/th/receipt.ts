import type { ReceiptMessages } from '../en/receipt.js';

const th: ReceiptMessages = {
  lang: 'th',
  dir: 'ltr',
  receiptHeading: 'สิ่งที่บันทึกไว้',
  receiptAllowed: 'อนุญาต',
  receiptRefused: 'ปฏิเสธ',
  receiptNothing: 'ไม่มีสิ่งที่ไม่จำเป็น',
  receiptTime: 'วันที่และเวลา',
  receiptUntil: 'มีผลถึง',
  receiptPolicy: 'เวอร์ชันของนโยบาย',
  receiptLanguage: 'ภาษา',
  receiptMethod: 'ตอบด้วย',
  methodMouse: 'เมาส์',
  methodTouch: 'การแตะ',
  methodKeyboard: 'แป้นพิมพ์',
  methodScript: 'สคริปต์หรือส่วนขยายเบราว์เซอร์',
  methodSignal: 'สัญญาณปฏิเสธของเบราว์เซอร์คุณ',
  receiptWords: 'ข้อความที่แสดง',
  receiptFingerprint: 'ลายนิ้วมือ (SHA-256): ใช้พิสูจน์ภายหลังว่าข้อความไม่ได้ถูกเปลี่ยน',
  receiptIdentifier: 'รหัสบันทึก',
  receiptEarlier: 'ตัวเลือกก่อนหน้านี้ในอุปกรณ์นี้',
  receiptCopy: 'คัดลอก',
  receiptData: 'ดาวน์โหลดข้อมูล (JSON)',
  receiptPage: 'ดาวน์โหลดเป็นหน้าเว็บ',
  receiptCopied: 'คัดลอกแล้ว',
  receiptNotCopied: 'คัดลอกไม่ได้ โปรดดาวน์โหลดไฟล์',
};

export default th;
