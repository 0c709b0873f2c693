import { make } from './make.js';

/**
 * A child of its own for an element that draws into the page's tree, so that what the page wrote
 * inside the element stays.
 */
export const createLightRoot = (host: Element): HTMLElement =>
  host.appendChild(make('div') as HTMLElement);
