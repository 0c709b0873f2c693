import type { ReceiptMessages } from '../en/receipt.js';

const pt: ReceiptMessages = {
  lang: 'pt',
  dir: 'ltr',
  receiptHeading: 'O que foi registrado',
  receiptAllowed: 'Permitido',
  receiptRefused: 'Recusado',
  receiptNothing: 'Nada opcional',
  receiptTime: 'Data e hora',
  receiptUntil: 'Válido até',
  receiptPolicy: 'Versão da política',
  receiptLanguage: 'Idioma',
  receiptMethod: 'Respondido com',
  methodMouse: 'Mouse',
  methodTouch: 'Toque',
  methodKeyboard: 'Teclado',
  methodScript: 'Um script ou uma extensão do navegador',
  methodSignal: 'O sinal de recusa do seu navegador',
  receiptWords: 'Texto exibido',
  receiptFingerprint: 'Impressão digital (SHA-256): prova depois que as palavras não mudaram',
  receiptIdentifier: 'Identificador do registro',
  receiptEarlier: 'Escolhas anteriores neste dispositivo',
  receiptCopy: 'Copiar',
  receiptData: 'Baixar como dados (JSON)',
  receiptPage: 'Baixar como página',
  receiptCopied: 'Copiado.',
  receiptNotCopied: 'Não foi possível copiar. Baixe o arquivo.',
};

export default pt;
