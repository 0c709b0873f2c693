/** What the gate imports to leave a way back to the choice. */
export { showWayBack as default } from '../../elements/way-back/way-back.js';
