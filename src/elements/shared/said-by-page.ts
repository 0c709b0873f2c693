import { UNFENCED } from '../../page/fence.js';
import { page } from '../../page/page.js';

/** What the page says of itself on either of the elements that ask, such as who is responsible. */
export const saidByPage = (attribute: 'controller' | 'jurisdiction'): string | undefined =>
  page
    .querySelector(`:is(consent-banner, consent-preferences)[${attribute}]${UNFENCED}`)
    ?.getAttribute(attribute) || undefined;
