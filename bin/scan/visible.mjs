/**
 * Text of a site's own, fit to be shown: what cannot be seen, such as what turns the direction of text or colours a
 * terminal, is shown as a replacement character.
 */
export const visible = (text) => text.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '\uFFFD');
