import type { ReceiptMessages } from '../en/receipt.js';

const fr: ReceiptMessages = {
  lang: 'fr',
  dir: 'ltr',
  receiptHeading: 'Ce qui a été enregistré',
  receiptAllowed: 'Autorisé',
  receiptRefused: 'Refusé',
  receiptNothing: 'Rien de facultatif',
  receiptTime: 'Heure',
  receiptUntil: 'Valable jusqu’au',
  receiptPolicy: 'Version de la politique',
  receiptLanguage: 'Langue',
  receiptMethod: 'Réponse donnée par',
  methodMouse: 'Souris',
  methodTouch: 'Écran tactile',
  methodKeyboard: 'Clavier',
  methodScript: 'Un programme',
  methodSignal: 'Le signal de refus de votre navigateur',
  receiptWords: 'Texte affiché',
  receiptIdentifier: 'Nombre aléatoire',
  receiptEarlier: 'Choix précédents sur cet appareil',
  receiptCopy: 'Copier',
  receiptData: 'Télécharger les données',
  receiptPage: 'Télécharger la page',
  receiptCopied: 'Copié.',
  receiptNotCopied: 'La copie a échoué. Téléchargez-le plutôt.',
};

export default fr;
