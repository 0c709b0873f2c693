import type { ConsentMessages } from '../en/consent.js';

const nl: ConsentMessages = {
  lang: 'nl',
  dir: 'ltr',
  bannerHeading: 'Wij gebruiken cookies',
  bannerText:
    'Noodzakelijke cookies laten deze website werken. Alleen als u toestemt, gebruiken wij ook cookies voor: {purposes}. U kunt uw keuze altijd wijzigen onder ‘Cookie-instellingen’.',
  exempt: 'Aan tot u bezwaar maakt: {purposes}.',
  bannerPolicyChanged:
    'Ons privacybeleid is gewijzigd sinds uw laatste keuze, daarom vragen wij het opnieuw.',
  bannerSignal: 'Uw browser stuurt een afmeldsignaal; alles wat optioneel is, staat uit.',
  policyLink: 'Privacybeleid',
  acceptAll: 'Alles accepteren',
  rejectAll: 'Alles weigeren',
  settings: 'Instellingen',
  measurementLabel: 'Bezoek meten',
  bannerOpened: 'De cookiekeuze staat aan het begin van de pagina.',
  choiceSaved: 'Uw keuze is opgeslagen.',
  cookie: 'Cookie',
  localStorage: 'Lokale opslag',
  sessionStorage: 'Sessieopslag',
  indexedDb: 'Database',
  cacheStorage: 'Cache',
  keptFor: 'bewaard: {duration}',
  keptUntilClosed: 'bewaard tot de browser wordt gesloten',
  alwaysOn: 'Altijd aan',
  exemptNote: 'Aan tot u bezwaar maakt.',
  essentialLabel: 'Noodzakelijk',
  essentialDescription:
    'Strikt noodzakelijk om deze website te laten werken, bijvoorbeeld om uw keuze te onthouden.',
  measurementDescription:
    'Telt bezoeken en laat zien welke pagina’s worden gebruikt, zodat wij zien wat werkt.',
  storedName: 'Naam',
  storedKind: 'Soort',
  storedBy: 'Geplaatst door',
  storedFor: 'Bewaard',
  storedPurpose: 'Doel',
  untilClosed: 'Tot de browser wordt gesloten',
  nothingDeclared: 'Deze website heeft niets vermeld dat zij opslaat.',
  preferencesHeading: 'Cookie-instellingen',
  preferencesText:
    'Niets wat optioneel is, werkt tenzij u het aanzet. U kunt altijd terugkomen en uw keuze wijzigen.',
  save: 'Keuze opslaan',
  close: 'Sluiten zonder opslaan',
  signalHonoured: 'Het afmeldsignaal van uw browser wordt gerespecteerd.',
  unsaved: 'Uw wijzigingen zijn nog niet opgeslagen.',
  services: 'Diensten',
  stores: {
    one: 'Slaat {count} cookie of gegeven op',
    other: 'Slaat {count} cookies of gegevens op',
  },
  statusAllowed: 'Op {date} hebt u toegestaan: {purposes}.',
  statusRefused: 'Op {date} hebt u alles wat optioneel is geweigerd.',
  statusUndecided: 'U hebt nog niet gekozen. Tot die tijd werkt niets wat optioneel is.',
  statusPolicyChanged:
    'Ons privacybeleid is gewijzigd sinds uw keuze van {date}. Niets wat optioneel is, werkt tot u opnieuw kiest.',
  statusExpired:
    'Uw keuze van {date} is verlopen. Niets wat optioneel is, werkt tot u opnieuw kiest.',
  statusVersion: 'Beleidsversie {version}.',
  choose: 'Nu kiezen',
  change: 'Uw keuze wijzigen',
  withdraw: 'Toestemming intrekken',
  embedText: 'Dit wordt geladen van {party}, dat dan iets op uw apparaat kan opslaan.',
  embedOnce: 'Eenmalig laden',
  embedAlways: 'Altijd toestaan: {purpose}',
  embedLink: 'Openen bij {party}',
};

export default nl;
