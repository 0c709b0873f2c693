import type { ReceiptMessages } from '../en/receipt.js';

const es: ReceiptMessages = {
  lang: 'es',
  dir: 'ltr',
  receiptHeading: 'Lo que se ha registrado',
  receiptAllowed: 'Permitido',
  receiptRefused: 'Rechazado',
  receiptNothing: 'Nada opcional',
  receiptTime: 'Fecha y hora',
  receiptUntil: 'Válido hasta',
  receiptPolicy: 'Versión de la política',
  receiptLanguage: 'Idioma',
  receiptMethod: 'Respondido con',
  methodMouse: 'Ratón',
  methodTouch: 'Pantalla táctil',
  methodKeyboard: 'Teclado',
  methodScript: 'Un script o una extensión del navegador',
  methodSignal: 'La señal de exclusión de su navegador',
  receiptWords: 'Texto que se ha mostrado',
  receiptFingerprint: 'Huella (SHA-256): prueba después que las palabras no han cambiado',
  receiptIdentifier: 'Identificador del registro',
  receiptEarlier: 'Elecciones anteriores en este dispositivo',
  receiptCopy: 'Copiar',
  receiptData: 'Descargar como datos (JSON)',
  receiptPage: 'Descargar como página',
  receiptCopied: 'Copiado.',
  receiptNotCopied: 'No se ha podido copiar. Descargue el archivo.',
};

export default es;
