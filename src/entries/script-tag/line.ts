/** What the gate imports to confirm an answer, or to say that the browser's signal is honoured. */
export { showAnswer, showSignal } from '../../elements/line/line.js';
