import type { ConsentMessages } from '../en/consent.js';

const sv: ConsentMessages = {
  lang: 'sv',
  dir: 'ltr',
  bannerHeading: 'Vi använder kakor',
  bannerText:
    'Nödvändiga kakor får den här webbplatsen att fungera. Endast om du samtycker använder vi kakor även för: {purposes}. Du kan när som helst ändra ditt val under ”Inställningar för kakor”.',
  exempt: 'På tills du invänder: {purposes}.',
  bannerPolicyChanged:
    'Vår integritetspolicy har ändrats sedan ditt senaste val, därför frågar vi igen.',
  bannerSignal: 'Din webbläsare skickar en avanmälningssignal; allt valfritt är avstängt.',
  policyLink: 'Integritetspolicy',
  acceptAll: 'Acceptera alla',
  rejectAll: 'Avvisa alla',
  settings: 'Inställningar',
  measurementLabel: 'Besöksstatistik',
  bannerOpened: 'Valen om kakor finns i början av sidan.',
  choiceSaved: 'Ditt val har sparats.',
  cookie: 'Kaka',
  localStorage: 'Lokal lagring',
  sessionStorage: 'Sessionslagring',
  indexedDb: 'Databas',
  cacheStorage: 'Cacheminne',
  keptFor: 'sparas i {duration}',
  keptUntilClosed: 'sparas tills webbläsaren stängs',
  alwaysOn: 'Alltid på',
  exemptNote: 'På tills du invänder.',
  essentialLabel: 'Nödvändigt',
  essentialDescription:
    'Absolut nödvändigt för att webbplatsen ska fungera, till exempel för att minnas ditt val.',
  measurementDescription:
    'Räknar besök och visar vilka sidor som används, så att vi ser vad som fungerar.',
  storedName: 'Namn',
  storedKind: 'Typ',
  storedBy: 'Sätts av',
  storedFor: 'Sparas i',
  storedPurpose: 'Syfte',
  untilClosed: 'Tills webbläsaren stängs',
  nothingDeclared: 'Den här webbplatsen har inte angett något som den lagrar.',
  preferencesHeading: 'Inställningar för kakor',
  preferencesText:
    'Inget valfritt körs om du inte slår på det. Du kan när som helst komma tillbaka och ändra ditt val.',
  save: 'Spara val',
  close: 'Stäng utan att spara',
  signalHonoured: 'Din webbläsares avanmälningssignal respekteras.',
  unsaved: 'Dina ändringar har inte sparats än.',
  services: 'Tjänster',
  stores: { one: 'Lagrar {count} kaka eller post', other: 'Lagrar {count} kakor eller poster' },
  statusAllowed: 'Den {date} tillät du: {purposes}.',
  statusRefused: 'Den {date} avvisade du allt valfritt.',
  statusUndecided: 'Du har inte valt än. Inget valfritt körs förrän du gör det.',
  statusPolicyChanged:
    'Vår integritetspolicy har ändrats sedan ditt val den {date}. Inget valfritt körs förrän du väljer igen.',
  statusExpired:
    'Ditt val den {date} har upphört att gälla. Inget valfritt körs förrän du väljer igen.',
  statusVersion: 'Policyversion {version}.',
  choose: 'Välj nu',
  change: 'Ändra ditt val',
  withdraw: 'Återkalla samtycke',
  embedText: 'Detta laddas från {party}, som då kan lagra något på din enhet.',
  embedOnce: 'Ladda en gång',
  embedAlways: 'Tillåt alltid: {purpose}',
  embedLink: 'Öppna hos {party}',
};

export default sv;
