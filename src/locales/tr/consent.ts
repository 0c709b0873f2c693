import type { ConsentMessages } from '../en/consent.js';

const tr: ConsentMessages = {
  lang: 'tr',
  dir: 'ltr',
  bannerHeading: 'Çerezler kullanıyoruz',
  bannerText:
    'Gerekli çerezler bu sitenin çalışmasını sağlar. Yalnızca kabul ederseniz çerezleri şunlar için de kullanırız: {purposes}. Seçiminizi istediğiniz zaman “Çerez ayarları” bölümünde değiştirebilirsiniz.',
  exempt: 'Siz itiraz edene kadar açık: {purposes}.',
  bannerPolicyChanged:
    'Gizlilik politikamız son seçiminizden sonra değişti, bu yüzden yeniden soruyoruz.',
  bannerSignal: 'Tarayıcınız bir ret sinyali gönderiyor; isteğe bağlı her şey kapalı.',
  policyLink: 'Gizlilik politikası',
  acceptAll: 'Tümünü kabul et',
  rejectAll: 'Tümünü reddet',
  settings: 'Ayarlar',
  measurementLabel: 'Ziyaret istatistikleri',
  bannerOpened: 'Çerez seçenekleri sayfanın başında.',
  choiceSaved: 'Seçiminiz kaydedildi.',
  cookie: 'Çerez',
  localStorage: 'Yerel depolama',
  sessionStorage: 'Oturum depolaması',
  indexedDb: 'Veritabanı',
  cacheStorage: 'Önbellek',
  keptFor: '{duration} saklanır',
  keptUntilClosed: 'tarayıcı kapatılana kadar saklanır',
  alwaysOn: 'Her zaman açık',
  exemptNote: 'Siz itiraz edene kadar açık.',
  essentialLabel: 'Gerekli',
  essentialDescription:
    'Bu sitenin çalışması için kesinlikle gerekli, örneğin seçiminizi hatırlamak için.',
  measurementDescription:
    'Ziyaretleri sayar ve hangi sayfaların kullanıldığını gösterir; böylece neyin işe yaradığını görürüz.',
  storedName: 'Ad',
  storedKind: 'Tür',
  storedBy: 'Koyan',
  storedFor: 'Süre',
  storedPurpose: 'Amaç',
  untilClosed: 'Tarayıcı kapatılana kadar',
  nothingDeclared: 'Bu site neyi sakladığını belirtmemiş.',
  preferencesHeading: 'Çerez ayarları',
  preferencesText:
    'Siz açmadıkça isteğe bağlı hiçbir şey çalışmaz. İstediğiniz zaman geri gelip seçiminizi değiştirebilirsiniz.',
  save: 'Seçimi kaydet',
  close: 'Kaydetmeden kapat',
  signalHonoured: 'Tarayıcınızın ret sinyaline uyuluyor.',
  unsaved: 'Değişiklikleriniz henüz kaydedilmedi.',
  services: 'Hizmetler',
  stores: { one: '{count} çerez veya kayıt saklar', other: '{count} çerez veya kayıt saklar' },
  statusAllowed: '{date} tarihinde şunlara izin verdiniz: {purposes}.',
  statusRefused: '{date} tarihinde isteğe bağlı her şeyi reddettiniz.',
  statusUndecided: 'Henüz seçim yapmadınız. O zamana kadar isteğe bağlı hiçbir şey çalışmaz.',
  statusPolicyChanged:
    'Gizlilik politikamız {date} tarihli seçiminizden sonra değişti. Yeniden seçene kadar isteğe bağlı hiçbir şey çalışmaz.',
  statusExpired:
    '{date} tarihli seçiminizin süresi doldu. Yeniden seçene kadar isteğe bağlı hiçbir şey çalışmaz.',
  statusVersion: 'Politika sürümü {version}.',
  choose: 'Şimdi seç',
  change: 'Seçimi değiştir',
  withdraw: 'Onayı geri çek',
  embedText: 'Bu içerik {party} üzerinden yüklenir ve cihazınızda veri saklayabilir.',
  embedOnce: 'Bir kez yükle',
  embedAlways: 'Her zaman izin ver: {purpose}',
  embedLink: '{party} üzerinde aç',
};

export default tr;
