import type { ReceiptMessages } from '../en/receipt.js';

const pt: ReceiptMessages = {
  lang: 'pt',
  dir: 'ltr',
  receiptHeading: 'O que foi registrado',
  receiptAllowed: 'Permitido',
  receiptRefused: 'Recusado',
  receiptNothing: 'Nada opcional',
  receiptTime: 'Hora',
  receiptUntil: 'Vale até',
  receiptPolicy: 'Versão da política',
  receiptLanguage: 'Idioma',
  receiptMethod: 'Respondido com',
  methodMouse: 'Mouse',
  methodTouch: 'Toque',
  methodKeyboard: 'Teclado',
  methodScript: 'Um programa',
  methodSignal: 'O sinal de recusa do seu navegador',
  receiptWords: 'Texto exibido',
  receiptIdentifier: 'Número aleatório',
  receiptEarlier: 'Escolhas anteriores neste dispositivo',
  receiptCopy: 'Copiar',
  receiptData: 'Baixar como dados',
  receiptPage: 'Baixar como página',
  receiptCopied: 'Copiado.',
  receiptNotCopied: 'Não foi possível copiar. Baixe em vez disso.',
};

export default pt;
