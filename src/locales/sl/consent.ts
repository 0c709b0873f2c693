import type { ConsentMessages } from '../en/consent.js';

const sl: ConsentMessages = {
  lang: 'sl',
  dir: 'ltr',
  bannerHeading: 'Uporabljamo piškotke',
  bannerText:
    'Nujni piškotki omogočajo delovanje tega spletnega mesta. Samo z vašo privolitvijo uporabljamo piškotke tudi za: {purposes}. Svojo izbiro lahko kadar koli spremenite pod »Nastavitve piškotkov«.',
  exempt: 'Vklopljeno, dokler ne ugovarjate: {purposes}.',
  bannerPolicyChanged:
    'Naša politika zasebnosti se je po vaši zadnji izbiri spremenila, zato vprašamo znova.',
  bannerSignal: 'Vaš brskalnik pošilja signal zavrnitve; vse neobvezno je izklopljeno.',
  policyLink: 'Politika zasebnosti',
  acceptAll: 'Sprejmi vse',
  rejectAll: 'Zavrni vse',
  settings: 'Nastavitve',
  measurementLabel: 'Merjenje obiska',
  bannerOpened: 'Izbira piškotkov je na začetku strani.',
  choiceSaved: 'Vaša izbira je shranjena.',
  cookie: 'Piškotek',
  localStorage: 'Lokalna shramba',
  sessionStorage: 'Shramba seje',
  indexedDb: 'Podatkovna zbirka',
  cacheStorage: 'Predpomnilnik',
  keptFor: 'hramba: {duration}',
  keptUntilClosed: 'hramba do zaprtja brskalnika',
  alwaysOn: 'Vedno vklopljeno',
  exemptNote: 'Vklopljeno, dokler ne ugovarjate.',
  essentialLabel: 'Nujno',
  essentialDescription:
    'Nujno potrebno za delovanje tega spletnega mesta, na primer da si zapomni vašo izbiro.',
  measurementDescription:
    'Šteje obiske in kaže, katere strani se uporabljajo, da vidimo, kaj deluje.',
  storedName: 'Ime',
  storedKind: 'Vrsta',
  storedBy: 'Nastavi',
  storedFor: 'Hramba',
  storedPurpose: 'Namen',
  untilClosed: 'Do zaprtja brskalnika',
  nothingDeclared: 'To spletno mesto ni navedlo, kaj shranjuje.',
  preferencesHeading: 'Nastavitve piškotkov',
  preferencesText:
    'Nič neobveznega ne deluje, če tega ne vklopite. Kadar koli se lahko vrnete in spremenite svojo izbiro.',
  save: 'Shrani izbiro',
  close: 'Zapri brez shranjevanja',
  signalHonoured: 'Signal zavrnitve vašega brskalnika se upošteva.',
  unsaved: 'Vaše spremembe še niso shranjene.',
  services: 'Storitve',
  stores: {
    one: 'Shranjuje {count} piškotek ali zapis',
    two: 'Shranjuje {count} piškotka ali zapisa',
    few: 'Shranjuje {count} piškotke ali zapise',
    other: 'Shranjuje {count} piškotkov ali zapisov',
  },
  statusAllowed: 'Vaša izbira ({date}) – dovoljeno: {purposes}.',
  statusRefused: 'Vaša izbira ({date}): vse neobvezno je zavrnjeno.',
  statusUndecided: 'Niste še izbrali. Do takrat nič neobveznega ne deluje.',
  statusPolicyChanged:
    'Naša politika zasebnosti se je po vaši izbiri ({date}) spremenila. Dokler ne izberete znova, nič neobveznega ne deluje.',
  statusExpired:
    'Vaša izbira ({date}) je potekla. Dokler ne izberete znova, nič neobveznega ne deluje.',
  statusVersion: 'Različica politike: {version}.',
  choose: 'Izberi zdaj',
  change: 'Spremeni izbiro',
  withdraw: 'Prekliči privolitev',
  embedText: 'To se naloži s {party} in lahko nato nekaj shrani v vašo napravo.',
  embedOnce: 'Naloži enkrat',
  embedAlways: 'Vedno dovoli: {purpose}',
  embedLink: 'Odpri na {party}',
};

export default sl;
