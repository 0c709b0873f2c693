/*
 * What the gate fetches when a page gates more than scripts: most returning visitors do without.
 */
export { settleElement } from '../../effects/settle-element.js';
export { removedElements } from '../../effects/removed-elements.js';
