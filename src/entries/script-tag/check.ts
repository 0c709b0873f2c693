/* What the gate fetches for whoever builds the page: what goes wrong is said where it is seen. */
export { findings, watchPage } from '../../check/watch-page.js';
