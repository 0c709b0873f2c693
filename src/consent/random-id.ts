/** 128 random bits in base64url: they tell records apart, and say nothing else. */
export function randomId(): string {
  // Browsers, and servers of every kind, have these two.
  const { crypto, btoa } = globalThis as unknown as {
    crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };
    btoa(text: string): string;
  };
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=/g, '');
}
