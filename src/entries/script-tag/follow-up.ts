/*
 * What the gate fetches once a decision leaves something to do: vendors to tell, and after a
 * withdrawal stored things to clear.
 */
export { clearStorage } from '../../declarations/clear-storage.js';
export { expireCookie } from '../../declarations/cookie-jar.js';
export { signalVendors } from '../../signals/signal-vendors.js';
