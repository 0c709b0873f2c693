import type { ConsentMessages } from '../en/consent.js';

const it: ConsentMessages = {
  lang: 'it',
  dir: 'ltr',
  bannerHeading: 'Usiamo i cookie',
  bannerText:
    'I cookie essenziali fanno funzionare questo sito. Solo se acconsenti, usiamo i cookie anche per: {purposes}. Puoi cambiare la tua scelta in qualsiasi momento in “Impostazioni dei cookie”.',
  exempt: 'Attivo finché non ti opponi: {purposes}.',
  bannerPolicyChanged:
    'La nostra informativa sulla privacy è cambiata dalla tua ultima scelta, perciò te lo chiediamo di nuovo.',
  bannerSignal:
    'Il tuo browser invia un segnale di opposizione; tutto ciò che è facoltativo è disattivato.',
  policyLink: 'Informativa sulla privacy',
  acceptAll: 'Accetta tutto',
  rejectAll: 'Rifiuta tutto',
  settings: 'Impostazioni',
  measurementLabel: 'Statistiche di visita',
  bannerOpened: 'Le opzioni sui cookie sono all’inizio della pagina.',
  choiceSaved: 'La tua scelta è stata salvata.',
  cookie: 'Cookie',
  localStorage: 'Archiviazione locale',
  sessionStorage: 'Archiviazione di sessione',
  indexedDb: 'Database',
  cacheStorage: 'Cache',
  keptFor: 'conservato per {duration}',
  keptUntilClosed: 'conservato fino alla chiusura del browser',
  alwaysOn: 'Sempre attivo',
  exemptNote: 'Attivo finché non ti opponi.',
  essentialLabel: 'Essenziale',
  essentialDescription:
    'Strettamente necessario al funzionamento di questo sito, ad esempio per ricordare la tua scelta.',
  measurementDescription:
    'Conta le visite e mostra quali pagine vengono usate, così vediamo che cosa funziona.',
  storedName: 'Nome',
  storedKind: 'Tipo',
  storedBy: 'Impostato da',
  storedFor: 'Durata',
  storedPurpose: 'Finalità',
  untilClosed: 'Fino alla chiusura del browser',
  nothingDeclared: 'Questo sito non ha elencato nulla di ciò che memorizza.',
  preferencesHeading: 'Impostazioni dei cookie',
  preferencesText:
    'Nulla di facoltativo funziona se non lo attivi. Puoi tornare e cambiare la tua scelta in qualsiasi momento.',
  save: 'Salva la scelta',
  close: 'Chiudi senza salvare',
  signalHonoured: 'Il segnale di opposizione del tuo browser è rispettato.',
  unsaved: 'Le modifiche non sono ancora salvate.',
  services: 'Servizi',
  stores: { one: 'Memorizza {count} cookie o dato', other: 'Memorizza {count} cookie o dati' },
  statusAllowed: 'Il {date} hai consentito: {purposes}.',
  statusRefused: 'Il {date} hai rifiutato tutto ciò che è facoltativo.',
  statusUndecided: 'Non hai ancora scelto. Fino ad allora nulla di facoltativo funziona.',
  statusPolicyChanged:
    'La nostra informativa sulla privacy è cambiata dalla tua scelta del {date}. Nulla di facoltativo funziona finché non scegli di nuovo.',
  statusExpired:
    'La tua scelta del {date} è scaduta. Nulla di facoltativo funziona finché non scegli di nuovo.',
  statusVersion: 'Versione {version} dell’informativa.',
  choose: 'Scegli ora',
  change: 'Cambia la tua scelta',
  withdraw: 'Revoca il consenso',
  embedText: 'Questo contenuto viene da {party}, che potrà memorizzare dati sul tuo dispositivo.',
  embedOnce: 'Carica una volta',
  embedAlways: 'Consenti sempre: {purpose}',
  embedLink: 'Apri su {party}',
};

export default it;
