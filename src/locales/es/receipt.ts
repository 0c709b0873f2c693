import type { ReceiptMessages } from '../en/receipt.js';

const es: ReceiptMessages = {
  lang: 'es',
  dir: 'ltr',
  receiptHeading: 'Lo que se registró',
  receiptAllowed: 'Permitido',
  receiptRefused: 'Rechazado',
  receiptNothing: 'Nada opcional',
  receiptTime: 'Hora',
  receiptUntil: 'Válido hasta',
  receiptPolicy: 'Versión de la política',
  receiptLanguage: 'Idioma',
  receiptMethod: 'Respondido con',
  methodMouse: 'Ratón',
  methodTouch: 'Pantalla táctil',
  methodKeyboard: 'Teclado',
  methodScript: 'Un programa',
  methodSignal: 'La señal de rechazo de su navegador',
  receiptWords: 'Texto que se mostró',
  receiptIdentifier: 'Número aleatorio',
  receiptEarlier: 'Elecciones anteriores en este dispositivo',
  receiptCopy: 'Copiar',
  receiptData: 'Descargar como datos',
  receiptPage: 'Descargar como página',
  receiptCopied: 'Copiado.',
  receiptNotCopied: 'No se pudo copiar. Descárguelo en su lugar.',
};

export default es;
