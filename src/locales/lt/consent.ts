import type { ConsentMessages } from '../en/consent.js';

const lt: ConsentMessages = {
  lang: 'lt',
  dir: 'ltr',
  bannerHeading: 'Naudojame slapukus',
  bannerText:
    'Būtinieji slapukai užtikrina šios svetainės veikimą. Tik jums sutikus slapukus naudojame ir šiems tikslams: {purposes}. Savo pasirinkimą bet kada galite pakeisti skiltyje „Slapukų nustatymai“.',
  exempt: 'Įjungta, kol nepaprieštarausite: {purposes}.',
  bannerPolicyChanged:
    'Mūsų privatumo politika po paskutinio jūsų pasirinkimo pasikeitė, todėl klausiame dar kartą.',
  bannerSignal: 'Jūsų naršyklė siunčia atsisakymo signalą; viskas, kas neprivaloma, išjungta.',
  policyLink: 'Privatumo politika',
  acceptAll: 'Sutikti su viskuo',
  rejectAll: 'Atmesti viską',
  settings: 'Nustatymai',
  measurementLabel: 'Lankomumo statistika',
  bannerOpened: 'Slapukų pasirinkimas yra puslapio pradžioje.',
  choiceSaved: 'Jūsų pasirinkimas išsaugotas.',
  cookie: 'Slapukas',
  localStorage: 'Vietinė saugykla',
  sessionStorage: 'Seanso saugykla',
  indexedDb: 'Duomenų bazė',
  cacheStorage: 'Podėlis',
  keptFor: 'saugoma {duration}',
  keptUntilClosed: 'saugoma, kol uždaroma naršyklė',
  alwaysOn: 'Visada įjungta',
  exemptNote: 'Įjungta, kol nepaprieštarausite.',
  essentialLabel: 'Būtinieji',
  essentialDescription:
    'Būtina, kad ši svetainė veiktų, pavyzdžiui, kad įsimintų jūsų pasirinkimą.',
  measurementDescription:
    'Skaičiuoja apsilankymus ir rodo, kuriais puslapiais naudojamasi, kad matytume, kas veikia.',
  storedName: 'Pavadinimas',
  storedKind: 'Rūšis',
  storedBy: 'Nustato',
  storedFor: 'Saugoma',
  storedPurpose: 'Tikslas',
  untilClosed: 'Kol uždaroma naršyklė',
  nothingDeclared: 'Ši svetainė nenurodė nieko, ką saugo.',
  preferencesHeading: 'Slapukų nustatymai',
  preferencesText:
    'Niekas, kas neprivaloma, neveikia, kol to neįjungsite. Bet kada galite grįžti ir pakeisti savo pasirinkimą.',
  save: 'Išsaugoti pasirinkimą',
  close: 'Uždaryti neišsaugojus',
  signalHonoured: 'Jūsų naršyklės atsisakymo signalo paisoma.',
  unsaved: 'Jūsų pakeitimai dar neišsaugoti.',
  services: 'Paslaugos',
  stores: {
    one: 'Saugo {count} slapuką ar įrašą',
    few: 'Saugo {count} slapukus ar įrašus',
    other: 'Saugo {count} slapukų ar įrašų',
  },
  statusAllowed: '{date} jūs leidote: {purposes}.',
  statusRefused: '{date} jūs atmetėte viską, kas neprivaloma.',
  statusUndecided: 'Jūs dar nepasirinkote. Iki tol niekas, kas neprivaloma, neveikia.',
  statusPolicyChanged:
    'Mūsų privatumo politika po jūsų pasirinkimo ({date}) pasikeitė. Kol nepasirinksite iš naujo, niekas, kas neprivaloma, neveikia.',
  statusExpired:
    'Jūsų pasirinkimas ({date}) nebegalioja. Kol nepasirinksite iš naujo, niekas, kas neprivaloma, neveikia.',
  statusVersion: 'Politikos versija: {version}.',
  choose: 'Pasirinkti dabar',
  change: 'Keisti pasirinkimą',
  withdraw: 'Atšaukti sutikimą',
  embedText: 'Tai įkeliama iš {party} ir tada gali ką nors išsaugoti jūsų įrenginyje.',
  embedOnce: 'Įkelti vieną kartą',
  embedAlways: 'Visada leisti: {purpose}',
  embedLink: 'Atidaryti svetainėje {party}',
};

export default lt;
