/*
 * What the gate fetches once a decision has replaced another and something is left to do: stored
 * things to clear, vendors to tell.
 */
export { expireCookie } from './declarations/cookie-jar.js';
export { sweepStorage } from './declarations/storage-sweep.js';
export { sendSignals } from './signals/send-signals.js';
