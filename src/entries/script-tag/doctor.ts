/* What the gate fetches when whoever builds the page opens the doctor. */
export { openDoctor } from '../../doctor/open-doctor.js';
