import { page } from '../../page/page.js';

/**
 * A child of its own for an element that draws into the page's tree, so that what the page wrote
 * inside the element stays.
 */
export function createLightRoot(host: Element): HTMLElement {
  const root = page.createElement('div');
  host.append(root);
  return root;
}
