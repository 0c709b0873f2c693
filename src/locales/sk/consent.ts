import type { ConsentMessages } from '../en/consent.js';

const sk: ConsentMessages = {
  lang: 'sk',
  dir: 'ltr',
  bannerHeading: 'Používame súbory cookie',
  bannerText:
    'Nevyhnutné súbory cookie zabezpečujú chod tohto webu. Iba s vaším súhlasom používame súbory cookie aj na: {purposes}. Svoju voľbu môžete kedykoľvek zmeniť v časti „Nastavenia súborov cookie“.',
  exempt: 'Zapnuté, kým nevznesiete námietku: {purposes}.',
  bannerPolicyChanged:
    'Naše zásady ochrany súkromia sa od vašej poslednej voľby zmenili, preto sa pýtame znova.',
  bannerSignal: 'Váš prehliadač vysiela signál nesúhlasu; všetko nepovinné je vypnuté.',
  policyLink: 'Zásady ochrany súkromia',
  acceptAll: 'Prijať všetko',
  rejectAll: 'Odmietnuť všetko',
  settings: 'Nastavenia',
  measurementLabel: 'Meranie návštevnosti',
  bannerOpened: 'Voľba súborov cookie je na začiatku stránky.',
  choiceSaved: 'Vaša voľba bola uložená.',
  cookie: 'Súbor cookie',
  localStorage: 'Lokálne úložisko',
  sessionStorage: 'Úložisko relácie',
  indexedDb: 'Databáza',
  cacheStorage: 'Vyrovnávacia pamäť',
  keptFor: 'uchováva sa {duration}',
  keptUntilClosed: 'uchováva sa do zatvorenia prehliadača',
  alwaysOn: 'Vždy zapnuté',
  exemptNote: 'Zapnuté, kým nevznesiete námietku.',
  essentialLabel: 'Nevyhnutné',
  essentialDescription:
    'Nevyhnutne potrebné na fungovanie tohto webu, napríklad na zapamätanie vašej voľby.',
  measurementDescription:
    'Počíta návštevy a ukazuje, ktoré stránky sa používajú, aby sme videli, čo funguje.',
  storedName: 'Názov',
  storedKind: 'Druh',
  storedBy: 'Nastavuje',
  storedFor: 'Uchováva sa',
  storedPurpose: 'Účel',
  untilClosed: 'Do zatvorenia prehliadača',
  nothingDeclared: 'Tento web neuviedol nič z toho, čo ukladá.',
  preferencesHeading: 'Nastavenia súborov cookie',
  preferencesText:
    'Nič nepovinné nebeží, ak to nezapnete. Kedykoľvek sa môžete vrátiť a svoju voľbu zmeniť.',
  save: 'Uložiť voľbu',
  close: 'Zavrieť bez uloženia',
  signalHonoured: 'Signál nesúhlasu vášho prehliadača rešpektujeme.',
  unsaved: 'Vaše zmeny ešte nie sú uložené.',
  services: 'Služby',
  stores: {
    one: 'Ukladá {count} súbor cookie alebo záznam',
    few: 'Ukladá {count} súbory cookie alebo záznamy',
    other: 'Ukladá {count} súborov cookie alebo záznamov',
  },
  statusAllowed: 'Dňa {date} ste povolili: {purposes}.',
  statusRefused: 'Dňa {date} ste odmietli všetko nepovinné.',
  statusUndecided: 'Ešte ste si nevybrali. Dovtedy nič nepovinné nebeží.',
  statusPolicyChanged:
    'Naše zásady ochrany súkromia sa od vašej voľby zo dňa {date} zmenili. Kým si nevyberiete znova, nič nepovinné nebeží.',
  statusExpired:
    'Platnosť vašej voľby zo dňa {date} uplynula. Kým si nevyberiete znova, nič nepovinné nebeží.',
  statusVersion: 'Verzia zásad: {version}.',
  choose: 'Vybrať teraz',
  change: 'Zmeniť voľbu',
  withdraw: 'Odvolať súhlas',
  embedText: 'Tento obsah sa načítava z {party} a potom môže niečo uložiť vo vašom zariadení.',
  embedOnce: 'Načítať raz',
  embedAlways: 'Vždy povoliť: {purpose}',
  embedLink: 'Otvoriť na {party}',
};

export default sk;
