/* What the gate fetches when there is something to explain. */
export { describe } from '../../consent/diagnostics.js';
