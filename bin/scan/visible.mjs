/**
 * Text of a site's own, fit to be shown: what cannot be seen, such as what turns the direction of text or colours a
 * terminal, is shown as a replacement character.
 */
export const visible = (text) => text.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '\uFFFD');

/** The same in JSON, where each has an escape, so that the value stays what it is. */
export const visibleJson = (value, space) =>
  JSON.stringify(value, undefined, space).replace(/[\u007F-\u009F\p{Cf}]/gu, (character) =>
    [...Array(character.length).keys()]
      .map((i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`)
      .join(''),
  );
