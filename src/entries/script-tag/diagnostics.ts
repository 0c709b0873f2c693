/* What the gate fetches when there is something to explain. */
export { describe, explain, quote, attributeOf, told } from '../../consent/diagnostics.js';
