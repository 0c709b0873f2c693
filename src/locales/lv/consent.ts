import type { ConsentMessages } from '../en/consent.js';

const lv: ConsentMessages = {
  lang: 'lv',
  dir: 'ltr',
  bannerHeading: 'Mēs izmantojam sīkdatnes',
  bannerText:
    'Nepieciešamās sīkdatnes nodrošina šīs vietnes darbību. Tikai ar jūsu piekrišanu izmantojam sīkdatnes arī šādiem mērķiem: {purposes}. Savu izvēli varat jebkurā laikā mainīt sadaļā “Sīkdatņu iestatījumi”.',
  exempt: 'Ieslēgts, līdz iebilstat: {purposes}.',
  bannerPolicyChanged:
    'Mūsu privātuma politika kopš jūsu pēdējās izvēles ir mainījusies, tāpēc jautājam vēlreiz.',
  bannerSignal: 'Jūsu pārlūks sūta atteikuma signālu; viss neobligātais ir izslēgts.',
  policyLink: 'Privātuma politika',
  acceptAll: 'Pieņemt visu',
  rejectAll: 'Noraidīt visu',
  settings: 'Iestatījumi',
  measurementLabel: 'Apmeklējumu statistika',
  bannerOpened: 'Sīkdatņu izvēle ir lapas sākumā.',
  choiceSaved: 'Jūsu izvēle ir saglabāta.',
  cookie: 'Sīkdatne',
  localStorage: 'Lokālā krātuve',
  sessionStorage: 'Sesijas krātuve',
  indexedDb: 'Datubāze',
  cacheStorage: 'Kešatmiņa',
  keptFor: 'glabāšana: {duration}',
  keptUntilClosed: 'glabāšana līdz pārlūka aizvēršanai',
  alwaysOn: 'Vienmēr ieslēgts',
  exemptNote: 'Ieslēgts, līdz iebilstat.',
  essentialLabel: 'Nepieciešams',
  essentialDescription:
    'Noteikti nepieciešams šīs vietnes darbībai, piemēram, lai atcerētos jūsu izvēli.',
  measurementDescription:
    'Skaita apmeklējumus un rāda, kuras lapas tiek lietotas, lai mēs redzētu, kas darbojas.',
  storedName: 'Nosaukums',
  storedKind: 'Veids',
  storedBy: 'Iestata',
  storedFor: 'Glabāšana',
  storedPurpose: 'Mērķis',
  untilClosed: 'Līdz pārlūka aizvēršanai',
  nothingDeclared: 'Šī vietne nav norādījusi neko no tā, ko tā glabā.',
  preferencesHeading: 'Sīkdatņu iestatījumi',
  preferencesText:
    'Nekas neobligāts nedarbojas, ja to neieslēdzat. Jebkurā laikā varat atgriezties un mainīt savu izvēli.',
  save: 'Saglabāt izvēli',
  close: 'Aizvērt nesaglabājot',
  signalHonoured: 'Jūsu pārlūka atteikuma signāls tiek ievērots.',
  unsaved: 'Jūsu izmaiņas vēl nav saglabātas.',
  services: 'Pakalpojumi',
  stores: {
    zero: 'Glabā {count} sīkdatņu vai ierakstu',
    one: 'Glabā {count} sīkdatni vai ierakstu',
    other: 'Glabā {count} sīkdatnes vai ierakstus',
  },
  statusAllowed: 'Jūsu izvēle ({date}) – atļauts: {purposes}.',
  statusRefused: 'Jūsu izvēle ({date}): viss neobligātais noraidīts.',
  statusUndecided: 'Izvēle vēl nav izdarīta. Līdz tam nekas neobligāts nedarbojas.',
  statusPolicyChanged:
    'Mūsu privātuma politika kopš jūsu izvēles ({date}) ir mainījusies. Līdz jaunai izvēlei nekas neobligāts nedarbojas.',
  statusExpired:
    'Jūsu izvēle ({date}) vairs nav spēkā. Līdz jaunai izvēlei nekas neobligāts nedarbojas.',
  statusVersion: 'Politikas versija: {version}.',
  choose: 'Izvēlēties tagad',
  change: 'Mainīt izvēli',
  withdraw: 'Atsaukt piekrišanu',
  embedText: 'Šis saturs tiek ielādēts no {party} un tad var kaut ko saglabāt jūsu ierīcē.',
  embedOnce: 'Ielādēt vienreiz',
  embedAlways: 'Vienmēr atļaut: {purpose}',
  embedLink: 'Atvērt vietnē {party}',
};

export default lv;
