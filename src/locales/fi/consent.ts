import type { ConsentMessages } from '../en/consent.js';

const fi: ConsentMessages = {
  lang: 'fi',
  dir: 'ltr',
  bannerHeading: 'Käytämme evästeitä',
  bannerText:
    'Välttämättömät evästeet pitävät sivuston toiminnassa. Vain suostumuksellasi käytämme evästeitä myös tähän: {purposes}. Voit muuttaa valintaasi milloin tahansa kohdassa ”Evästeasetukset”.',
  exempt: 'Käytössä, kunnes kiellät: {purposes}.',
  bannerPolicyChanged:
    'Tietosuojaselosteemme on muuttunut edellisen valintasi jälkeen, joten kysymme uudelleen.',
  bannerSignal: 'Selaimesi lähettää kieltosignaalin; kaikki valinnainen on pois päältä.',
  policyLink: 'Tietosuojaseloste',
  acceptAll: 'Hyväksy kaikki',
  rejectAll: 'Hylkää kaikki',
  settings: 'Asetukset',
  measurementLabel: 'Kävijämittaus',
  bannerOpened: 'Evästevalinnat ovat sivun alussa.',
  choiceSaved: 'Valintasi on tallennettu.',
  cookie: 'Eväste',
  localStorage: 'Paikallinen tallennustila',
  sessionStorage: 'Istunnon tallennustila',
  indexedDb: 'Tietokanta',
  cacheStorage: 'Välimuisti',
  keptFor: 'säilytysaika {duration}',
  keptUntilClosed: 'säilyy, kunnes selain suljetaan',
  alwaysOn: 'Aina käytössä',
  exemptNote: 'Käytössä, kunnes kiellät.',
  essentialLabel: 'Välttämättömät',
  essentialDescription:
    'Ehdottoman välttämätön sivuston toiminnalle, esimerkiksi valintasi muistamiselle.',
  measurementDescription:
    'Laskee käynnit ja näyttää, mitä sivuja käytetään, jotta näemme, mikä toimii.',
  storedName: 'Nimi',
  storedKind: 'Laji',
  storedBy: 'Asettaja',
  storedFor: 'Säilytysaika',
  storedPurpose: 'Tarkoitus',
  untilClosed: 'Kunnes selain suljetaan',
  nothingDeclared: 'Sivusto ei ole ilmoittanut, mitä se tallentaa.',
  preferencesHeading: 'Evästeasetukset',
  preferencesText:
    'Mikään valinnainen ei toimi, ellet ota sitä käyttöön. Voit palata ja muuttaa valintaasi milloin tahansa.',
  save: 'Tallenna valinta',
  close: 'Sulje tallentamatta',
  signalHonoured: 'Selaimesi kieltosignaalia noudatetaan.',
  unsaved: 'Muutoksiasi ei ole vielä tallennettu.',
  services: 'Palvelut',
  stores: {
    one: 'Tallentaa {count} evästeen tai tiedon',
    other: 'Tallentaa {count} evästettä tai tietoa',
  },
  statusAllowed: 'Sallit {date}: {purposes}.',
  statusRefused: 'Hylkäsit {date} kaiken valinnaisen.',
  statusUndecided: 'Et ole vielä valinnut. Mikään valinnainen ei toimi ennen sitä.',
  statusPolicyChanged:
    'Tietosuojaselosteemme on muuttunut valintasi jälkeen ({date}). Mikään valinnainen ei toimi, ennen kuin valitset uudelleen.',
  statusExpired:
    'Valintasi ({date}) on vanhentunut. Mikään valinnainen ei toimi, ennen kuin valitset uudelleen.',
  statusVersion: 'Selosteen versio {version}.',
  choose: 'Valitse nyt',
  change: 'Muuta valintaasi',
  withdraw: 'Peru suostumus',
  embedText: 'Tämä ladataan osoitteesta {party}, joka voi silloin tallentaa jotain laitteellesi.',
  embedOnce: 'Lataa kerran',
  embedAlways: 'Salli aina: {purpose}',
  embedLink: 'Avaa osoitteessa {party}',
};

export default fi;
