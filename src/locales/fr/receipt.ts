import type { ReceiptMessages } from '../en/receipt.js';

const fr: ReceiptMessages = {
  lang: 'fr',
  dir: 'ltr',
  receiptHeading: 'Ce qui a été enregistré',
  receiptAllowed: 'Autorisé',
  receiptRefused: 'Refusé',
  receiptNothing: 'Rien de facultatif',
  receiptTime: 'Date et heure',
  receiptUntil: 'Valable jusqu’au',
  receiptPolicy: 'Version de la politique',
  receiptLanguage: 'Langue',
  receiptMethod: 'Moyen de réponse',
  methodMouse: 'Souris',
  methodTouch: 'Écran tactile',
  methodKeyboard: 'Clavier',
  methodScript: 'Un script ou une extension du navigateur',
  methodSignal: 'Le signal d’opposition de votre navigateur',
  receiptWords: 'Texte affiché',
  receiptFingerprint: 'Empreinte (SHA-256) : prouve plus tard que les mots n’ont pas changé',
  receiptIdentifier: 'Identifiant d’enregistrement',
  receiptEarlier: 'Choix précédents sur cet appareil',
  receiptCopy: 'Copier',
  receiptData: 'Télécharger (données JSON)',
  receiptPage: 'Télécharger comme page web',
  receiptCopied: 'Copié.',
  receiptNotCopied: 'La copie a échoué. Téléchargez plutôt le fichier.',
};

export default fr;
