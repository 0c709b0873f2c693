import type { Library } from '../library.js';
import { isYes } from '../parse.js';

/**
 * cookieconsent 3 by Insites, later Osano, also inside `<vaadin-cookie-consent>`: `allow` or `deny`, of
 * everything at once. `dismiss` is a notice that was closed, which says neither.
 */
export const osano: Library = {
  key: 'cookieconsent_status',
  read: (text) =>
    text === 'dismiss' ? undefined : { said: new Map([['all', isYes(text, 'allow', 'deny')]]) },
};
