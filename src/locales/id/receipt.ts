import type { ReceiptMessages } from '../en/receipt.js';

const id: ReceiptMessages = {
  lang: 'id',
  dir: 'ltr',
  receiptHeading: 'Yang dicatat',
  receiptAllowed: 'Diizinkan',
  receiptRefused: 'Ditolak',
  receiptNothing: 'Tidak ada yang opsional',
  receiptTime: 'Tanggal dan waktu',
  receiptUntil: 'Berlaku sampai',
  receiptPolicy: 'Versi kebijakan',
  receiptLanguage: 'Bahasa',
  receiptMethod: 'Dijawab dengan',
  methodMouse: 'Tetikus',
  methodTouch: 'Sentuhan',
  methodKeyboard: 'Papan ketik',
  methodScript: 'Skrip atau ekstensi browser',
  methodSignal: 'Sinyal penolakan browser Anda',
  receiptWords: 'Teks yang ditampilkan',
  receiptFingerprint: 'Sidik jari (SHA-256): kelak membuktikan bahwa kata-katanya tidak diubah',
  receiptIdentifier: 'ID catatan',
  receiptEarlier: 'Pilihan sebelumnya di perangkat ini',
  receiptCopy: 'Salin',
  receiptData: 'Unduh sebagai data (JSON)',
  receiptPage: 'Unduh sebagai halaman',
  receiptCopied: 'Disalin.',
  receiptNotCopied: 'Tidak dapat disalin. Unduh berkasnya.',
};

export default id;
