import type { ConsentMessages } from '../en/consent.js';

const de: ConsentMessages = {
  lang: 'de',
  dir: 'ltr',
  bannerHeading: 'Wir verwenden Cookies',
  bannerText:
    'Notwendige Cookies halten diese Website am Laufen. Nur wenn Sie zustimmen, verwenden wir Cookies auch für: {purposes}. Sie können Ihre Auswahl jederzeit unter „Cookie-Einstellungen“ ändern.',
  exempt: 'Aktiv, bis Sie widersprechen: {purposes}.',
  bannerPolicyChanged:
    'Unsere Datenschutzerklärung hat sich seit Ihrer letzten Auswahl geändert, deshalb fragen wir erneut.',
  bannerSignal: 'Ihr Browser sendet ein Widerspruchssignal; alles Optionale ist ausgeschaltet.',
  policyLink: 'Datenschutzerklärung',
  acceptAll: 'Alle akzeptieren',
  rejectAll: 'Alle ablehnen',
  settings: 'Einstellungen',
  measurementLabel: 'Reichweitenmessung',
  bannerOpened: 'Die Cookie-Auswahl steht am Anfang der Seite.',
  choiceSaved: 'Ihre Auswahl wurde gespeichert.',
  cookie: 'Cookie',
  localStorage: 'Lokaler Speicher',
  sessionStorage: 'Sitzungsspeicher',
  indexedDb: 'Datenbank',
  cacheStorage: 'Zwischenspeicher',
  keptFor: 'gespeichert für {duration}',
  keptUntilClosed: 'gespeichert, bis der Browser geschlossen wird',
  alwaysOn: 'Immer aktiv',
  exemptNote: 'Aktiv, bis Sie widersprechen.',
  essentialLabel: 'Notwendig',
  essentialDescription:
    'Unbedingt erforderlich, damit diese Website funktioniert, zum Beispiel um Ihre Auswahl zu behalten.',
  measurementDescription:
    'Zählt Besuche und zeigt, welche Seiten genutzt werden, damit wir sehen, was funktioniert.',
  storedName: 'Name',
  storedKind: 'Art',
  storedBy: 'Gesetzt von',
  storedFor: 'Speicherdauer',
  storedPurpose: 'Zweck',
  untilClosed: 'Bis der Browser geschlossen wird',
  nothingDeclared: 'Diese Website hat nichts aufgeführt, was sie speichert.',
  preferencesHeading: 'Cookie-Einstellungen',
  preferencesText:
    'Nichts Optionales läuft, solange Sie es nicht einschalten. Sie können jederzeit zurückkommen und Ihre Auswahl ändern.',
  save: 'Auswahl speichern',
  close: 'Ohne Speichern schließen',
  signalHonoured: 'Das Widerspruchssignal Ihres Browsers wird beachtet.',
  unsaved: 'Ihre Änderungen sind noch nicht gespeichert.',
  services: 'Dienste',
  stores: {
    one: 'Speichert {count} Cookie oder Eintrag',
    other: 'Speichert {count} Cookies oder Einträge',
  },
  statusAllowed: 'Am {date} haben Sie erlaubt: {purposes}.',
  statusRefused: 'Am {date} haben Sie alles Optionale abgelehnt.',
  statusUndecided: 'Sie haben noch nicht gewählt. Bis dahin läuft nichts Optionales.',
  statusPolicyChanged:
    'Unsere Datenschutzerklärung hat sich seit Ihrer Auswahl vom {date} geändert. Bis Sie neu wählen, läuft nichts Optionales.',
  statusExpired:
    'Ihre Auswahl vom {date} ist abgelaufen. Bis Sie neu wählen, läuft nichts Optionales.',
  statusVersion: 'Datenschutzerklärung, Fassung {version}.',
  choose: 'Jetzt wählen',
  change: 'Auswahl ändern',
  withdraw: 'Einwilligung widerrufen',
  embedText: 'Dies wird von {party} geladen und kann dann etwas auf Ihrem Gerät speichern.',
  embedOnce: 'Einmal laden',
  embedAlways: 'Immer erlauben: {purpose}',
  embedLink: 'Bei {party} öffnen',
};

export default de;
