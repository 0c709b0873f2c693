/* What the gate fetches when there is something to explain. */
export { explain } from '../../consent/diagnostics.js';
