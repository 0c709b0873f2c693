import { page } from '../../page/page.js';

/**
 * A child of its own for an element that draws into the page's tree, so that what the page wrote
 * inside the element stays.
 */
export const createLightRoot = (host: Element): HTMLElement =>
  host.appendChild(page.createElement('div'));
