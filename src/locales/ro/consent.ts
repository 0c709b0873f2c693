import type { ConsentMessages } from '../en/consent.js';

const ro: ConsentMessages = {
  lang: 'ro',
  dir: 'ltr',
  bannerHeading: 'Folosim module cookie',
  bannerText:
    'Modulele cookie esențiale mențin acest site în funcțiune. Doar cu acordul dumneavoastră folosim module cookie și pentru: {purposes}. Vă puteți schimba alegerea oricând în „Setări pentru module cookie”.',
  exempt: 'Activ până când vă opuneți: {purposes}.',
  bannerPolicyChanged:
    'Politica noastră de confidențialitate s-a schimbat de la ultima alegere, de aceea întrebăm din nou.',
  bannerSignal:
    'Browserul dumneavoastră trimite un semnal de refuz; tot ce este opțional este oprit.',
  policyLink: 'Politica de confidențialitate',
  acceptAll: 'Acceptați tot',
  rejectAll: 'Refuzați tot',
  settings: 'Setări',
  measurementLabel: 'Măsurarea audienței',
  bannerOpened: 'Alegerea modulelor cookie este la începutul paginii.',
  choiceSaved: 'Alegerea dumneavoastră a fost salvată.',
  cookie: 'Modul cookie',
  localStorage: 'Stocare locală',
  sessionStorage: 'Stocare de sesiune',
  indexedDb: 'Bază de date',
  cacheStorage: 'Memorie cache',
  keptFor: 'se păstrează {duration}',
  keptUntilClosed: 'se păstrează până la închiderea browserului',
  alwaysOn: 'Mereu activ',
  exemptNote: 'Activ până când vă opuneți.',
  essentialLabel: 'Esențial',
  essentialDescription:
    'Strict necesar pentru ca acest site să funcționeze, de exemplu pentru a vă reține alegerea.',
  measurementDescription:
    'Numără vizitele și arată ce pagini sunt folosite, ca să vedem ce funcționează.',
  storedName: 'Nume',
  storedKind: 'Tip',
  storedBy: 'Setat de',
  storedFor: 'Durată',
  storedPurpose: 'Scop',
  untilClosed: 'Până la închiderea browserului',
  nothingDeclared: 'Acest site nu a declarat nimic din ce stochează.',
  preferencesHeading: 'Setări pentru module cookie',
  preferencesText:
    'Nimic opțional nu rulează dacă nu activați. Puteți reveni oricând să vă schimbați alegerea.',
  save: 'Salvați alegerea',
  close: 'Închideți fără a salva',
  signalHonoured: 'Semnalul de refuz al browserului dumneavoastră este respectat.',
  unsaved: 'Modificările nu sunt încă salvate.',
  services: 'Servicii',
  stores: {
    one: 'Stochează {count} modul cookie sau element',
    few: 'Stochează {count} module cookie sau elemente',
    other: 'Stochează {count} de module cookie sau elemente',
  },
  statusAllowed: 'La {date} ați permis: {purposes}.',
  statusRefused: 'La {date} ați refuzat tot ce este opțional.',
  statusUndecided: 'Nu ați ales încă. Până atunci nu rulează nimic opțional.',
  statusPolicyChanged:
    'Politica noastră de confidențialitate s-a schimbat de la alegerea din {date}. Nimic opțional nu rulează până nu alegeți din nou.',
  statusExpired:
    'Alegerea din {date} a expirat. Nimic opțional nu rulează până nu alegeți din nou.',
  statusVersion: 'Versiunea politicii: {version}.',
  choose: 'Alegeți acum',
  change: 'Schimbați alegerea',
  withdraw: 'Retrageți consimțământul',
  embedText:
    'Acest conținut se încarcă de la {party}, care poate apoi stoca date pe dispozitivul dumneavoastră.',
  embedOnce: 'Încărcați o dată',
  embedAlways: 'Permiteți mereu: {purpose}',
  embedLink: 'Deschideți la {party}',
};

export default ro;
