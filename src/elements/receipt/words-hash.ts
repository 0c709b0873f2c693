import type { ShownWords } from '../../consent/receipt-event.js';

/** The same with the hash of the words, where the browser can compute one. */
export async function withHash(words: ShownWords): Promise<ShownWords> {
  // Only in a secure context. https://w3c.github.io/webcrypto/#crypto-interface
  if (!globalThis.crypto.subtle) return words;
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words.text));
  const sha256 = [...new Uint8Array(bytes)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  return { ...words, sha256 };
}
