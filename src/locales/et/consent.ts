import type { ConsentMessages } from '../en/consent.js';

const et: ConsentMessages = {
  lang: 'et',
  dir: 'ltr',
  bannerHeading: 'Me kasutame küpsiseid',
  bannerText:
    'Vajalikud küpsised hoiavad selle veebisaidi töös. Ainult teie nõusolekul kasutame küpsiseid ka järgmisel otstarbel: {purposes}. Saate oma valikut igal ajal muuta jaotises „Küpsiste seaded”.',
  exempt: 'Sees, kuni esitate vastuväite: {purposes}.',
  bannerPolicyChanged:
    'Meie privaatsuspoliitika on pärast teie viimast valikut muutunud, seetõttu küsime uuesti.',
  bannerSignal: 'Teie brauser saadab keeldumissignaali; kõik vabatahtlik on välja lülitatud.',
  policyLink: 'Privaatsuspoliitika',
  acceptAll: 'Nõustu kõigega',
  rejectAll: 'Keeldu kõigest',
  settings: 'Seaded',
  measurementLabel: 'Külastuste mõõtmine',
  bannerOpened: 'Küpsiste valikud on lehe alguses.',
  choiceSaved: 'Teie valik on salvestatud.',
  cookie: 'Küpsis',
  localStorage: 'Kohalik salvestusruum',
  sessionStorage: 'Seansi salvestusruum',
  indexedDb: 'Andmebaas',
  cacheStorage: 'Vahemälu',
  keptFor: 'säilib {duration}',
  keptUntilClosed: 'säilib brauseri sulgemiseni',
  alwaysOn: 'Alati sees',
  exemptNote: 'Sees, kuni esitate vastuväite.',
  essentialLabel: 'Vajalik',
  essentialDescription:
    'Hädavajalik selle veebisaidi toimimiseks, näiteks teie valiku meelespidamiseks.',
  measurementDescription:
    'Loendab külastusi ja näitab, milliseid lehti kasutatakse, et näeksime, mis toimib.',
  storedName: 'Nimi',
  storedKind: 'Liik',
  storedBy: 'Seadja',
  storedFor: 'Säilib',
  storedPurpose: 'Otstarve',
  untilClosed: 'Brauseri sulgemiseni',
  nothingDeclared: 'See veebisait ei ole loetlenud midagi, mida ta salvestab.',
  preferencesHeading: 'Küpsiste seaded',
  preferencesText:
    'Miski vabatahtlik ei tööta, kui te seda sisse ei lülita. Saate igal ajal tagasi tulla ja oma valikut muuta.',
  save: 'Salvesta valik',
  close: 'Sulge salvestamata',
  signalHonoured: 'Teie brauseri keeldumissignaali järgitakse.',
  unsaved: 'Teie muudatused pole veel salvestatud.',
  services: 'Teenused',
  stores: {
    one: 'Salvestab {count} küpsise või kirje',
    other: 'Salvestab {count} küpsist või kirjet',
  },
  statusAllowed: 'Teie valik ({date}) – lubatud: {purposes}.',
  statusRefused: 'Teie valik ({date}): kõigest vabatahtlikust on keeldutud.',
  statusUndecided: 'Te pole veel valinud. Seni ei tööta miski vabatahtlik.',
  statusPolicyChanged:
    'Meie privaatsuspoliitika on pärast teie valikut ({date}) muutunud. Kuni te uuesti ei vali, ei tööta miski vabatahtlik.',
  statusExpired:
    'Teie valik ({date}) on aegunud. Kuni te uuesti ei vali, ei tööta miski vabatahtlik.',
  statusVersion: 'Poliitika versioon: {version}.',
  choose: 'Vali kohe',
  change: 'Muuda valikut',
  withdraw: 'Võta nõusolek tagasi',
  embedText: 'See laaditakse saidilt {party} ja võib siis teie seadmesse midagi salvestada.',
  embedOnce: 'Laadi üks kord',
  embedAlways: 'Luba alati: {purpose}',
  embedLink: 'Ava saidil {party}',
};

export default et;
