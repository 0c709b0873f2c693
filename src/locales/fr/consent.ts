import type { ConsentMessages } from '../en/consent.js';

const fr: ConsentMessages = {
  lang: 'fr',
  dir: 'ltr',
  bannerHeading: 'Nous utilisons des cookies',
  bannerText:
    'Les cookies essentiels font fonctionner ce site. Uniquement avec votre accord, nous utilisons aussi des cookies pour : {purposes}. Vous pouvez modifier votre choix à tout moment sous « Paramètres des cookies ».',
  exempt: 'Actif jusqu’à ce que vous vous y opposiez : {purposes}.',
  bannerPolicyChanged:
    'Notre politique de confidentialité a changé depuis votre dernier choix, nous vous posons donc à nouveau la question.',
  bannerSignal:
    'Votre navigateur envoie un signal d’opposition ; tout ce qui est facultatif est désactivé.',
  policyLink: 'Politique de confidentialité',
  acceptAll: 'Tout accepter',
  rejectAll: 'Tout refuser',
  settings: 'Paramètres',
  measurementLabel: 'Mesure d’audience',
  bannerOpened: 'Le choix des cookies se trouve au début de la page.',
  choiceSaved: 'Votre choix a été enregistré.',
  cookie: 'Cookie',
  localStorage: 'Stockage local',
  sessionStorage: 'Stockage de session',
  indexedDb: 'Base de données',
  cacheStorage: 'Cache',
  keptFor: 'conservé {duration}',
  keptUntilClosed: 'conservé jusqu’à la fermeture du navigateur',
  alwaysOn: 'Toujours actif',
  exemptNote: 'Actif jusqu’à ce que vous vous y opposiez.',
  essentialLabel: 'Essentiel',
  essentialDescription:
    'Strictement nécessaire au fonctionnement de ce site, par exemple pour retenir votre choix.',
  measurementDescription:
    'Compte les visites et montre quelles pages sont consultées, pour que nous voyions ce qui fonctionne.',
  storedName: 'Nom',
  storedKind: 'Type',
  storedBy: 'Déposé par',
  storedFor: 'Durée',
  storedPurpose: 'Finalité',
  untilClosed: 'Jusqu’à la fermeture du navigateur',
  nothingDeclared: 'Ce site n’a rien indiqué de ce qu’il stocke.',
  preferencesHeading: 'Paramètres des cookies',
  preferencesText:
    'Rien de facultatif ne fonctionne sans que vous l’activiez. Vous pouvez revenir modifier votre choix à tout moment.',
  save: 'Enregistrer mon choix',
  close: 'Fermer sans enregistrer',
  signalHonoured: 'Le signal d’opposition de votre navigateur est respecté.',
  unsaved: 'Vos modifications ne sont pas encore enregistrées.',
  services: 'Services',
  stores: { one: 'Stocke {count} cookie ou donnée', other: 'Stocke {count} cookies ou données' },
  statusAllowed: 'Le {date}, vous avez autorisé : {purposes}.',
  statusRefused: 'Le {date}, vous avez refusé tout ce qui est facultatif.',
  statusUndecided: 'Vous n’avez pas encore choisi. D’ici là, rien de facultatif ne fonctionne.',
  statusPolicyChanged:
    'Notre politique de confidentialité a changé depuis votre choix du {date}. Rien de facultatif ne fonctionne avant votre nouveau choix.',
  statusExpired:
    'Votre choix du {date} a expiré. Rien de facultatif ne fonctionne avant votre nouveau choix.',
  statusVersion: 'Version {version} de la politique.',
  choose: 'Choisir maintenant',
  change: 'Modifier mon choix',
  withdraw: 'Retirer mon consentement',
  embedText: 'Ce contenu vient de {party}, qui peut alors stocker des données sur votre appareil.',
  embedOnce: 'Charger une fois',
  embedAlways: 'Toujours autoriser : {purpose}',
  embedLink: 'Ouvrir sur {party}',
};

export default fr;
