/**
 * An address that a link or a frame may safely have: `http:`, `https:`, `blob:` or relative, hence
 * no other scheme, however it is disguised with white space, which URL parsers skip.
 * https://url.spec.whatwg.org/#concept-basic-url-parser
 */
export const SAFE_ADDRESS = /^\s*((https?|blob):|[^:/?#]*([/?#]|$))/i;

export const isSafeAddress = (text: string): boolean => SAFE_ADDRESS.test(text);

/** A link may begin a mail or a call as well. */
export const isSafeLink = (text: string): boolean =>
  /^\s*((https?|blob|mailto|tel):|[^:/?#]*([/?#]|$))/i.test(text);
