import type { ConsentMessages } from '../en/consent.js';

const cs: ConsentMessages = {
  lang: 'cs',
  dir: 'ltr',
  bannerHeading: 'Používáme cookies',
  bannerText:
    'Nezbytné cookies udržují tento web v chodu. Jen s vaším souhlasem používáme cookies také pro: {purposes}. Svou volbu můžete kdykoli změnit v „Nastavení cookies“.',
  exempt: 'Zapnuto, dokud nevznesete námitku: {purposes}.',
  bannerPolicyChanged:
    'Naše zásady ochrany soukromí se od vaší poslední volby změnily, proto se ptáme znovu.',
  bannerSignal: 'Váš prohlížeč vysílá signál nesouhlasu; vše nepovinné je vypnuto.',
  policyLink: 'Zásady ochrany soukromí',
  acceptAll: 'Přijmout vše',
  rejectAll: 'Odmítnout vše',
  settings: 'Nastavení',
  measurementLabel: 'Měření návštěvnosti',
  bannerOpened: 'Volba cookies je na začátku stránky.',
  choiceSaved: 'Vaše volba byla uložena.',
  cookie: 'Cookie',
  localStorage: 'Místní úložiště',
  sessionStorage: 'Úložiště relace',
  indexedDb: 'Databáze',
  cacheStorage: 'Mezipaměť',
  keptFor: 'doba uchování: {duration}',
  keptUntilClosed: 'uchováno do zavření prohlížeče',
  alwaysOn: 'Vždy zapnuto',
  exemptNote: 'Zapnuto, dokud nevznesete námitku.',
  essentialLabel: 'Nezbytné',
  essentialDescription:
    'Naprosto nezbytné pro fungování tohoto webu, například pro zapamatování vaší volby.',
  measurementDescription:
    'Počítá návštěvy a ukazuje, které stránky se používají, abychom viděli, co funguje.',
  storedName: 'Název',
  storedKind: 'Druh',
  storedBy: 'Nastavuje',
  storedFor: 'Uchováno',
  storedPurpose: 'Účel',
  untilClosed: 'Do zavření prohlížeče',
  nothingDeclared: 'Tento web neuvedl nic z toho, co ukládá.',
  preferencesHeading: 'Nastavení cookies',
  preferencesText:
    'Nic nepovinného neběží, pokud to nezapnete. Kdykoli se můžete vrátit a svou volbu změnit.',
  save: 'Uložit volbu',
  close: 'Zavřít bez uložení',
  signalHonoured: 'Signál nesouhlasu vašeho prohlížeče je respektován.',
  unsaved: 'Vaše změny ještě nejsou uloženy.',
  services: 'Služby',
  stores: {
    one: 'Ukládá {count} cookie nebo údaj',
    few: 'Ukládá {count} cookies nebo údaje',
    other: 'Ukládá {count} cookies nebo údajů',
  },
  statusAllowed: 'Dne {date} jste povolili: {purposes}.',
  statusRefused: 'Dne {date} jste odmítli vše nepovinné.',
  statusUndecided: 'Ještě jste si nevybrali. Do té doby nic nepovinného neběží.',
  statusPolicyChanged:
    'Naše zásady ochrany soukromí se od vaší volby ze dne {date} změnily. Dokud si nevyberete znovu, nic nepovinného neběží.',
  statusExpired:
    'Vaše volba ze dne {date} vypršela. Dokud si nevyberete znovu, nic nepovinného neběží.',
  statusVersion: 'Verze zásad {version}.',
  choose: 'Vybrat nyní',
  change: 'Změnit volbu',
  withdraw: 'Odvolat souhlas',
  embedText: 'Tento obsah se načítá z {party}; může pak něco uložit ve vašem zařízení.',
  embedOnce: 'Načíst jednou',
  embedAlways: 'Vždy povolit: {purpose}',
  embedLink: 'Otevřít na {party}',
};

export default cs;
