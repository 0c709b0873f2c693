/*
 * What the gate fetches when a page gates more than scripts, or when something is withdrawn: a
 * returning visitor of a page that gates scripts only never pays for it.
 */
export { settleElement } from './effects/settle-element.js';
export { sweepStorage } from './declarations/storage-sweep.js';
