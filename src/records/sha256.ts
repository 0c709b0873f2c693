// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- it declares a module, hence is none itself
/// <reference path="./node-crypto.d.ts" />
import { createHash } from 'node:crypto';

/** Of a text in UTF-8, hexadecimal. Synchronous: in a chain, each hash needs the one before it. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
