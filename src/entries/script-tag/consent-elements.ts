/* The script tag's entry: a classic script that starts the gate by what its own tag says. */
import { startFromTag } from '../../gate/start-from-tag.js';

try {
  startFromTag((address) => import(address));
} catch (error) {
  // Whatever it is, it must not become the page's problem, and the gate has not opened.
  console.error('consent-elements:', error);
}
