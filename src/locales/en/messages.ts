import { enConsent, type ConsentMessages } from './consent.js';
import { enPolicy, type PolicyMessages } from './policy.js';
import { enReceipt, type ReceiptMessages } from './receipt.js';

/** Every phrase that the elements show. */
export type Messages = ConsentMessages & PolicyMessages & ReceiptMessages;

export const en: Messages = { ...enConsent, ...enPolicy, ...enReceipt };
