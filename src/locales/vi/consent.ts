import type { ConsentMessages } from '../en/consent.js';

const vi: ConsentMessages = {
  lang: 'vi',
  dir: 'ltr',
  bannerHeading: 'Chúng tôi sử dụng cookie',
  bannerText:
    'Cookie thiết yếu giúp trang web này hoạt động. Chỉ khi bạn đồng ý, chúng tôi mới dùng cookie cho: {purposes}. Bạn có thể thay đổi lựa chọn bất cứ lúc nào trong “Cài đặt cookie”.',
  exempt: 'Bật cho đến khi bạn phản đối: {purposes}.',
  bannerPolicyChanged:
    'Chính sách quyền riêng tư đã thay đổi kể từ lựa chọn gần nhất của bạn, nên chúng tôi hỏi lại.',
  bannerSignal: 'Trình duyệt của bạn gửi tín hiệu từ chối; mọi mục tùy chọn đều tắt.',
  policyLink: 'Chính sách quyền riêng tư',
  acceptAll: 'Chấp nhận tất cả',
  rejectAll: 'Từ chối tất cả',
  settings: 'Cài đặt',
  measurementLabel: 'Thống kê truy cập',
  bannerOpened: 'Các lựa chọn về cookie nằm ở đầu trang.',
  choiceSaved: 'Đã lưu lựa chọn của bạn.',
  cookie: 'Tệp cookie',
  localStorage: 'Bộ nhớ cục bộ',
  sessionStorage: 'Bộ nhớ phiên',
  indexedDb: 'Cơ sở dữ liệu',
  cacheStorage: 'Bộ nhớ đệm',
  keptFor: 'lưu trong {duration}',
  keptUntilClosed: 'lưu cho đến khi đóng trình duyệt',
  alwaysOn: 'Luôn bật',
  exemptNote: 'Bật cho đến khi bạn phản đối.',
  essentialLabel: 'Thiết yếu',
  essentialDescription:
    'Hoàn toàn cần thiết để trang web này hoạt động, ví dụ để ghi nhớ lựa chọn của bạn.',
  measurementDescription:
    'Đếm lượt truy cập và cho biết trang nào được dùng, để chúng tôi biết điều gì hiệu quả.',
  storedName: 'Tên',
  storedKind: 'Loại',
  storedBy: 'Bên đặt',
  storedFor: 'Thời hạn',
  storedPurpose: 'Mục đích',
  untilClosed: 'Cho đến khi đóng trình duyệt',
  nothingDeclared: 'Trang web này chưa liệt kê những gì nó lưu trữ.',
  preferencesHeading: 'Cài đặt cookie',
  preferencesText:
    'Mục tùy chọn không chạy trừ khi bạn bật. Bạn có thể quay lại thay đổi lựa chọn bất cứ lúc nào.',
  save: 'Lưu lựa chọn',
  close: 'Đóng mà không lưu',
  signalHonoured: 'Tín hiệu từ chối của trình duyệt được tôn trọng.',
  unsaved: 'Các thay đổi của bạn chưa được lưu.',
  services: 'Dịch vụ',
  stores: { other: 'Lưu {count} cookie hoặc mục dữ liệu' },
  statusAllowed: 'Vào ngày {date}, bạn đã cho phép: {purposes}.',
  statusRefused: 'Vào ngày {date}, bạn đã từ chối mọi mục tùy chọn.',
  statusUndecided: 'Bạn chưa lựa chọn. Cho đến lúc đó, mục tùy chọn không chạy.',
  statusPolicyChanged:
    'Chính sách quyền riêng tư đã thay đổi kể từ lựa chọn của bạn vào ngày {date}. Cho đến khi bạn chọn lại, mục tùy chọn không chạy.',
  statusExpired:
    'Lựa chọn của bạn vào ngày {date} đã hết hạn. Cho đến khi bạn chọn lại, mục tùy chọn không chạy.',
  statusVersion: 'Phiên bản chính sách: {version}.',
  choose: 'Chọn ngay',
  change: 'Thay đổi lựa chọn',
  withdraw: 'Rút lại sự đồng ý',
  embedText:
    'Nội dung này được tải từ {party}, bên này khi đó có thể lưu dữ liệu trên thiết bị của bạn.',
  embedOnce: 'Tải một lần',
  embedAlways: 'Luôn cho phép: {purpose}',
  embedLink: 'Mở tại {party}',
};

export default vi;
