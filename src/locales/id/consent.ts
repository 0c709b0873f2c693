import type { ConsentMessages } from '../en/consent.js';

const id: ConsentMessages = {
  lang: 'id',
  dir: 'ltr',
  bannerHeading: 'Kami menggunakan cookie',
  bannerText:
    'Cookie esensial menjaga situs ini tetap berfungsi. Hanya dengan persetujuan Anda, kami juga menggunakan cookie untuk: {purposes}. Anda dapat mengubah pilihan kapan saja di “Pengaturan cookie”.',
  exempt: 'Aktif sampai Anda keberatan: {purposes}.',
  bannerPolicyChanged:
    'Kebijakan privasi kami telah berubah sejak pilihan terakhir Anda, jadi kami bertanya lagi.',
  bannerSignal: 'Browser Anda mengirim sinyal penolakan; semua yang opsional dinonaktifkan.',
  policyLink: 'Kebijakan privasi',
  acceptAll: 'Terima semua',
  rejectAll: 'Tolak semua',
  settings: 'Pengaturan',
  measurementLabel: 'Statistik kunjungan',
  bannerOpened: 'Pilihan cookie ada di awal halaman.',
  choiceSaved: 'Pilihan Anda telah disimpan.',
  cookie: 'Cookie',
  localStorage: 'Penyimpanan lokal',
  sessionStorage: 'Penyimpanan sesi',
  indexedDb: 'Basis data',
  cacheStorage: 'Cache',
  keptFor: 'disimpan selama {duration}',
  keptUntilClosed: 'disimpan sampai browser ditutup',
  alwaysOn: 'Selalu aktif',
  exemptNote: 'Aktif sampai Anda keberatan.',
  essentialLabel: 'Esensial',
  essentialDescription:
    'Sangat diperlukan agar situs ini berfungsi, misalnya untuk mengingat pilihan Anda.',
  measurementDescription:
    'Menghitung kunjungan dan menunjukkan halaman mana yang digunakan, agar kami tahu apa yang berguna.',
  storedName: 'Nama',
  storedKind: 'Jenis',
  storedBy: 'Dipasang oleh',
  storedFor: 'Disimpan selama',
  storedPurpose: 'Tujuan',
  untilClosed: 'Sampai browser ditutup',
  nothingDeclared: 'Situs ini belum mencantumkan apa pun yang disimpannya.',
  preferencesHeading: 'Pengaturan cookie',
  preferencesText:
    'Tidak ada yang opsional berjalan kecuali Anda mengaktifkannya. Anda dapat kembali dan mengubah pilihan kapan saja.',
  save: 'Simpan pilihan',
  close: 'Tutup tanpa menyimpan',
  signalHonoured: 'Sinyal penolakan browser Anda dihormati.',
  unsaved: 'Perubahan Anda belum disimpan.',
  services: 'Layanan',
  stores: { other: 'Menyimpan {count} cookie atau entri' },
  statusAllowed: 'Pada {date} Anda mengizinkan: {purposes}.',
  statusRefused: 'Pada {date} Anda menolak semua yang opsional.',
  statusUndecided: 'Anda belum memilih. Sampai saat itu, tidak ada yang opsional berjalan.',
  statusPolicyChanged:
    'Kebijakan privasi kami telah berubah sejak pilihan Anda pada {date}. Tidak ada yang opsional berjalan sampai Anda memilih lagi.',
  statusExpired:
    'Pilihan Anda pada {date} sudah kedaluwarsa. Tidak ada yang opsional berjalan sampai Anda memilih lagi.',
  statusVersion: 'Versi kebijakan {version}.',
  choose: 'Pilih sekarang',
  change: 'Ubah pilihan Anda',
  withdraw: 'Tarik persetujuan',
  embedText: 'Ini dimuat dari {party}, yang kemudian dapat menyimpan sesuatu di perangkat Anda.',
  embedOnce: 'Muat sekali',
  embedAlways: 'Selalu izinkan: {purpose}',
  embedLink: 'Buka di {party}',
};

export default id;
