/*
 * What the gate fetches when a page gates more than scripts: most returning visitors do without.
 */
export { applyToElement } from '../../effects/apply-to-element.js';
export { removedElements } from '../../effects/removed-elements.js';
export { followTemplates } from '../../effects/template-effect.js';
